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

/** Numbers and words in rows. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [, ...rest] = columns;
  return (
    <Sideways label={caption}>
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
    </Sideways>
  );
}

/** What is wider than the page scrolls by itself; by keyboard too, and so it has a name. */
export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
