import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import type { Report } from './report.ts';
import styles from './report.module.css';

/** A report as it will stand in a file, before one is made. */
export function ReportView({ report: { title, facts, parts } }: { report: Report }) {
  return (
    <Card title={title}>
      {facts.map((fact) => (
        <p key={fact} className={styles.fact} dir="auto">
          {fact}
        </p>
      ))}
      {parts.map((part) => (
        <section key={part.title} className={styles.part}>
          <h3>{part.title}</h3>
          {part.lines.map((line, i) => (
            <p key={i} dir="auto">
              {line}
            </p>
          ))}
          {part.table && (
            <DataTable
              caption={part.title}
              columns={part.table.columns}
              rows={part.table.rows.map((cells, key) => ({ key, cells }))}
            />
          )}
        </section>
      ))}
    </Card>
  );
}
