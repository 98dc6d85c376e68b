declare module 'snappyjs' {
  const snappy: {uncompress(bytes: Uint8Array): Uint8Array};
  export default snappy;
}
declare module 'sql.js' {
  interface Database {
    exec(sql: string): {values: unknown[][]}[];
    close(): void;
  }
  export default function initSqlJs(): Promise<{Database: new (bytes: Uint8Array) => Database}>;
}
