-- What was decided about a kit: it came, left, was moved, was handed over, its seal was looked at. By month and in which
-- capacity, never by day: the day on which a kit comes would tell when the one was used whose place it takes. Nothing is
-- written when a kit is to be replaced, or has been. Rows are added, never changed.
create table pep_kit_decision (
  id bigint not null auto_increment primary key,
  pep_kit_id bigint not null,
  decision varchar(20) character set ascii collate ascii_bin not null,
  month char(7) character set ascii collate ascii_bin not null,
  by_role varchar(50) character set ascii collate ascii_bin not null,
  pep_custodian_id bigint not null,
  place varchar(150) not null,
  constraint pep_kit_decision_kit foreign key (pep_kit_id) references pep_kit (id),
  constraint pep_kit_decision_custodian foreign key (pep_custodian_id) references pep_custodian (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The last of the warnings before its expiry that was sent: so many days before. Told by the day printed on the kit alone.
alter table pep_kit add column warned int null;
create index pep_kit_by_expiry on pep_kit (expires_on);

-- A rule has a first day: nobody is late for the time before it.
create table pep_rule_start (
  rule varchar(50) character set ascii collate ascii_bin not null primary key,
  from_date date not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
insert into pep_rule_start (rule, from_date) values ('cover', utc_date());
