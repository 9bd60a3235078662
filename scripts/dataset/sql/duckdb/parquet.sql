-- A shard of any dataset that was converted to Parquet, with the column names of the JSON lines, as a table.
SELECT *
FROM read_parquet($shard)
