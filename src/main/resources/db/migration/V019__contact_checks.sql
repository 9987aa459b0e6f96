-- Until when a check of a contact holds, whose contact it is, and each check as a row. Intervals as in ContactKind.
alter table contact
  add column person_id bigint null,
  add column acting boolean not null default false,
  add column urgent boolean not null default false,
  add column relied_on boolean not null default true,
  add column check_by date null,
  add column answered_on date null,
  add column unanswered int not null default 0,
  add column found_wrong boolean not null default false,
  add column numbers_changed_on date null,
  add column numbers_changed_by bigint null,
  add constraint contact_person foreign key (person_id) references person (id);

-- What readers rely on day and night for treatment is checked twice as often.
update contact c join support_service s on s.contact_id = c.id
set c.urgent = s.service_group = 'MEDICAL' and c.hours = 'always', c.relied_on = not s.removed;
update contact set check_by = coalesce(verified_on + interval (case
    when urgent then 90
    when kind in ('GENERAL_EMERGENCY', 'AMBULANCE', 'POLICE', 'FIRE') then 365
    when kind in ('SUPPORT_SERVICE', 'HOTLINE') then 180
    else 90 end) day, from_date);
update contact set answered_on = verified_on where verified_by = 'CALLED';
create index contact_by_check on contact (check_by, kind);

-- A row a check: the day, in which capacity, how, and what came of it. Rows are added, never changed.
create table contact_check (
  id bigint not null auto_increment primary key,
  contact_id bigint not null,
  checked_on date not null,
  by_role varchar(100) character set ascii collate ascii_bin not null,
  method varchar(20) character set ascii collate ascii_bin not null,
  outcome varchar(20) character set ascii collate ascii_bin not null,
  version int not null default 1,
  constraint contact_check_contact foreign key (contact_id) references contact (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
insert into contact_check (contact_id, checked_on, by_role, method, outcome)
select id, verified_on, verified_by_role, verified_by, 'RIGHT' from contact
where verified_on is not null and verified_by_role is not null and verified_by is not null;
