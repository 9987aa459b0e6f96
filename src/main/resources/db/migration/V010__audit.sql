-- Who changed what. Rows are added and never changed: triggers refuse it to everybody, and the portal's own account has
-- no right to drop triggers or tables. No foreign keys: a row outlives what it tells of.
create table audit_entry (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  by_kind varchar(10) character set ascii collate ascii_bin not null,
  account_id bigint null,
  person_id bigint null,
  by_name varchar(210) null,
  acting boolean not null default false,
  for_person_id bigint null,
  for_name varchar(210) null,
  kind varchar(60) character set ascii collate ascii_bin not null,
  subject_id varchar(64) character set ascii collate ascii_bin not null,
  whole_kind varchar(60) character set ascii collate ascii_bin not null,
  whole_id varchar(64) character set ascii collate ascii_bin not null,
  title varchar(300) not null,
  scope varchar(120) character set ascii collate ascii_bin not null,
  region varchar(60) character set ascii collate ascii_bin
    generated always as (substring_index(substring_index(scope, '/', 3), '/', -1)) stored,
  country varchar(10) character set ascii collate ascii_bin
    generated always as (substring_index(substring_index(scope, '/', 4), '/', -1)) stored,
  action varchar(10) character set ascii collate ascii_bin not null,
  use_case varchar(120) character set ascii collate ascii_bin null,
  before_values mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  after_values mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  reason varchar(2000) null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
-- newest first, of everything, of a place, of a person, of a sort of thing: each is read from its end
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_scope on audit_entry (scope, at, id);
create index audit_entry_by_region on audit_entry (region, at, id);
create index audit_entry_by_country on audit_entry (country, at, id);
create index audit_entry_by_person on audit_entry (person_id, at, id);
create index audit_entry_by_name on audit_entry (by_name, at, id);
create index audit_entry_by_kind on audit_entry (kind, at, id);
create index audit_entry_by_whole on audit_entry (whole_kind, whole_id, at, id);

create trigger audit_entry_is_never_changed before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'The audit trail is never changed';
create trigger audit_entry_is_never_removed before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'The audit trail is never removed';
