-- The published shelf: what readers see, per part and place, as the portal sends it. A null content was taken back.
-- The one row of edition_state is locked by whoever publishes, so numbers grow in the order of the commits.
create table edition_state (
  id int not null primary key,
  number bigint not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
insert into edition_state (id, number) values (1, 0);

create table edition (
  part varchar(30) character set ascii collate ascii_bin not null,
  scope varchar(150) character set ascii collate ascii_bin not null,
  number bigint not null,
  made_at datetime(6) not null,
  content longtext null,
  primary key (part, scope)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index edition_by_number on edition (number);

-- Files that stand beside published content (a signed document, a recording), by the SHA-256 of their bytes.
create table edition_file (
  sha256 char(64) character set ascii collate ascii_bin not null primary key,
  type varchar(50) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  content mediumblob not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Codes that open a station's own entries from anywhere: on cards and posters, no secret.
create table station_code (
  id bigint not null auto_increment primary key,
  duty_station_id bigint not null,
  code varchar(20) character set ascii collate ascii_bin not null,
  made_on date not null,
  valid_to date not null,
  withdrawn_on date null,
  version int not null default 1,
  constraint station_code_once unique (code),
  constraint station_code_station foreign key (duty_station_id) references duty_station (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
