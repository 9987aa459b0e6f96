-- Medical guidance: one row a version, its passages in four languages, a line of text per line.
create table medical_guidance (
  id bigint not null auto_increment primary key,
  number int not null,
  made_on date not null,
  made_by_role varchar(40) character set ascii collate ascii_bin null,
  approved_on date null,
  approved_by_role varchar(40) character set ascii collate ascii_bin null,
  version int not null default 1,
  constraint medical_guidance_once unique (number)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table medical_text (
  id bigint not null auto_increment primary key,
  medical_guidance_id bigint not null,
  passage varchar(30) character set ascii collate ascii_bin not null,
  english varchar(4000) not null,
  french varchar(4000) not null,
  spanish varchar(4000) not null,
  arabic varchar(4000) not null,
  version int not null default 1,
  constraint medical_text_once unique (medical_guidance_id, passage),
  constraint medical_text_of foreign key (medical_guidance_id) references medical_guidance (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
