-- Everything that is read of a shard of any dataset, to be written as Parquet.
--
-- Table: shard.
SELECT *
FROM shard
