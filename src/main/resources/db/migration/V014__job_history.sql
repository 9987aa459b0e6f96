-- The history of one job among those that run every few seconds.
create index job_run_by_name on job_run (name, id);
