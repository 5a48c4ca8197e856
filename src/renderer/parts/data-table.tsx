import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface TableRow {
  key: string | number;
  /** The first cell names the row. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  /** What the table is, for those who cannot see what stands around it. */
  caption: string;
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** Numbers and words in rows; scrolls sideways by itself where the page is narrow. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [, ...rest] = columns;
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            {rest.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
