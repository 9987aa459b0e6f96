-- Calls that show whether a number is answered: by the operations centre, and by keepers on their call sheet.
create table test_call (
  id bigint not null auto_increment primary key,
  contact_id bigint not null,
  digits varchar(20) character set ascii collate ascii_bin not null,
  called_at datetime(6) not null,
  outcome varchar(20) character set ascii collate ascii_bin not null,
  changed varchar(20) character set ascii collate ascii_bin null,
  by_role varchar(40) character set ascii collate ascii_bin not null,
  called_by bigint null,
  version int not null default 1,
  constraint test_call_contact foreign key (contact_id) references contact (id) on delete cascade,
  constraint test_call_person foreign key (called_by) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index test_call_by_contact on test_call (contact_id, called_at);
create index test_call_by_person on test_call (called_by, called_at);

-- "This number did not answer": how often readers said so on a day. No person, no address, no hour, and no running number
-- from which an hour could be told. The id is that of a contact; below zero that of a country's emergency number.
create table number_report (
  contact_id bigint not null,
  day date not null,
  choice varchar(20) character set ascii collate ascii_bin not null,
  times int not null,
  primary key (contact_id, day, choice)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create index contact_by_answer on contact (answered_on, id);
