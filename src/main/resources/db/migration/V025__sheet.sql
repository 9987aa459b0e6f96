-- Tables that somebody sent to be imported: what the dry run found, how far the import is. The file and what became of
-- each of its lines lie apart, for the few who look at them; all of it is removed after 30 days.
create table sheet_import (
  id bigint not null auto_increment primary key,
  kind varchar(30) character set ascii collate ascii_bin not null,
  place varchar(60) character set ascii collate ascii_bin not null,
  scope varchar(150) character set ascii collate ascii_bin not null,
  account_id bigint not null,
  file_name varchar(200) not null,
  format varchar(5) character set ascii collate ascii_bin not null,
  charset varchar(30) character set ascii collate ascii_bin null,
  separator_sign varchar(5) character set ascii collate ascii_bin null,
  day_order varchar(20) character set ascii collate ascii_bin null,
  state varchar(20) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  begun_at datetime(6) null,
  touched_at datetime(6) null,
  ended_at datetime(6) null,
  fresh int not null,
  changed int not null,
  same int not null,
  wrong int not null,
  position int not null,
  version int not null default 1,
  constraint sheet_import_account foreign key (account_id) references account (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index sheet_import_by_state on sheet_import (state, kind);
create index sheet_import_by_day on sheet_import (made_at);

create table sheet_import_file (
  sheet_import_id bigint not null primary key,
  content mediumblob not null,
  found longtext not null,
  constraint sheet_import_file_import foreign key (sheet_import_id) references sheet_import (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- One row, changed by whoever begins an import, so that two for one place cannot both begin.
create table sheet_gate (
  id int not null primary key,
  number bigint not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
insert into sheet_gate (id, number) values (1, 0);
