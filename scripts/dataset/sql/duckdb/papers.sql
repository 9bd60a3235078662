-- A shard of `papers` as it comes, gzipped JSON lines, as a table.
--
-- DuckDB reads files by read_json; Spark SQL writes json.`s3://…` with CREATE TEMPORARY VIEW … USING json and this schema,
-- Trino an external table of the Hive connector (format = 'JSON'), ClickHouse s3('…', JSONEachRow, 'corpusid Int64, …').
SELECT *
FROM read_json(
  $shard,
  format = 'newline_delimited',
  compression = $compression,
  columns = {
    corpusid: 'BIGINT',
    externalids: 'STRUCT(ACL VARCHAR, ArXiv VARCHAR, DOI VARCHAR, PubMed VARCHAR, PubMedCentral VARCHAR)',
    url: 'VARCHAR',
    title: 'VARCHAR',
    authors: 'STRUCT(authorId VARCHAR, name VARCHAR)[]',
    venue: 'VARCHAR',
    year: 'INTEGER',
    publicationdate: 'VARCHAR',
    citationcount: 'INTEGER',
    referencecount: 'INTEGER'
  }
)
