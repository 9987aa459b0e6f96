-- Letters on their way out. Written by the transaction that causes them, sent by one node.
create table letter (
  id bigint not null auto_increment primary key,
  once varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  person_id bigint null,
  address varchar(200) not null,
  language char(2) character set ascii collate ascii_bin not null,
  subject varchar(300) not null,
  text text not null,
  button varchar(200) null,
  link varchar(1000) null,
  made_at datetime(6) not null,
  due_at datetime(6) null,
  attempts int not null default 0,
  claimed_until datetime(6) null,
  claimed_by varchar(100) null,
  sent_at datetime(6) null,
  dead_at datetime(6) null,
  trouble varchar(500) null,
  constraint letter_once unique (once)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index letter_by_due on letter (due_at);
