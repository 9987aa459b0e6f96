-- What keepers decided about the draft of an Aide-Memoire: proposed for release, taken back, sent back, released; CHANGED
-- where the draft became another one, so that what was proposed is void. Rows never change; the last one tells how
-- things stand. The fingerprint is that of the draft the decision is about.
create table aide_decision (
  id bigint not null auto_increment primary key,
  aide_memoire_id bigint not null,
  outcome varchar(12) character set ascii collate ascii_bin not null,
  decided_at datetime(6) not null,
  by_role varchar(40) character set ascii collate ascii_bin not null,
  decided_by bigint null,
  proposed_by bigint null,
  remark varchar(1000) null,
  draft_hash char(64) character set ascii collate ascii_bin not null,
  version int not null default 1,
  constraint aide_decision_of foreign key (aide_memoire_id) references aide_memoire (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index aide_decision_by_number on aide_decision (aide_memoire_id, id);

-- That a text is still right in one language though another one was changed: it holds for these very texts only.
create table text_check (
  id bigint not null auto_increment primary key,
  aide_memoire_id bigint not null,
  passage varchar(60) character set ascii collate ascii_bin not null,
  language varchar(8) character set ascii collate ascii_bin not null,
  text_hash char(64) character set ascii collate ascii_bin not null,
  checked_on date not null,
  version int not null default 1,
  constraint text_check_of foreign key (aide_memoire_id) references aide_memoire (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Until an edition holds it, nobody relies on a service.
update contact c join support_service s on s.contact_id = c.id join aide_memoire a on a.id = s.aide_memoire_id
set c.relied_on = false
where not exists (select 1 from edition e where e.part = 'aidememoire' and e.scope = a.scope and e.content is not null
  and json_contains(json_extract(e.content, '$.services[*].contact.id'), cast(c.id as char)));
