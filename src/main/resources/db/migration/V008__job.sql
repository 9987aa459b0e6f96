-- Work that the portal does by itself: one row a job, by which nodes agree on who does it, and what was done.
create table job (
  name varchar(200) character set ascii collate ascii_bin not null primary key,
  node varchar(100) null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  claimed_until datetime(6) null,
  failures int not null default 0,
  failed_at datetime(6) null,
  error_number varchar(20) character set ascii collate ascii_bin null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table job_run (
  id bigint not null auto_increment primary key,
  name varchar(200) character set ascii collate ascii_bin not null,
  node varchar(100) not null,
  started_at datetime(6) not null,
  ended_at datetime(6) not null,
  done int not null,
  error_number varchar(20) character set ascii collate ascii_bin null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index job_run_by_time on job_run (started_at);
