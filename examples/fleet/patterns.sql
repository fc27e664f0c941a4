-- What an analyst asks of an interval history, in the same DuckDB: duckdb -c ".read patterns.sql", beside history.parquet.

-- The busiest half-hours of a week, each as a share of it.
SELECT slot % 336 AS half_hour_of_week, sum(contacts) / sum(sum(contacts)) OVER () AS share
FROM 'history.parquet'
GROUP BY 1
ORDER BY share DESC
LIMIT 10;

-- Handle time by queue, over contacts: never the mean of the half-hours' means.
SELECT queue, sum(contacts * aht_seconds) / nullif(sum(contacts), 0) AS aht_seconds, sum(contacts) AS contacts
FROM 'history.parquet'
GROUP BY queue
ORDER BY contacts DESC
LIMIT 10;

-- Queues whose last four weeks are more than a tenth above the four before.
WITH weeks AS (
  SELECT queue, slot // 336 AS week, sum(contacts) AS contacts
  FROM 'history.parquet'
  GROUP BY ALL
), last AS (SELECT max(week) AS week FROM weeks)
SELECT
  queue,
  sum(contacts) FILTER (weeks.week > last.week - 4) / sum(contacts) FILTER (weeks.week <= last.week - 4 AND weeks.week > last.week - 8) - 1 AS growth
FROM weeks, last
GROUP BY queue
HAVING growth > 0.1
ORDER BY growth DESC;
