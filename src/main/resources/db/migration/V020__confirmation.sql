-- "Are your details right?": a row a letter. Of its link only the hash is kept, and of the address too, so that a link
-- opens nothing once the entry belongs to another address.
create table contact_question (
  id bigint not null auto_increment primary key,
  contact_id bigint not null,
  due_on date not null,
  number int not null,
  hash char(64) character set ascii collate ascii_bin not null,
  address_hash char(64) character set ascii collate ascii_bin not null,
  asked_at datetime(6) not null,
  valid_until datetime(6) not null,
  ended_at datetime(6) null,
  answered_at datetime(6) null,
  answer varchar(20) character set ascii collate ascii_bin null,
  version int not null default 1,
  constraint contact_question_hash_once unique (hash),
  constraint contact_question_once unique (contact_id, due_on, number),
  constraint contact_question_contact foreign key (contact_id) references contact (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
