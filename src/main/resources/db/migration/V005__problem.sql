-- "Something is wrong here": what a reader tells about a page. No person, no address; the day only.
create table problem_report (
  id bigint not null auto_increment primary key,
  page varchar(300) not null,
  text varchar(2000) not null,
  reported_on date not null,
  done_on date null,
  version int not null default 1
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index problem_report_by_state on problem_report (done_on, id);
create index problem_report_by_day on problem_report (reported_on);
