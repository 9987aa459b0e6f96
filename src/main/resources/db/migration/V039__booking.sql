-- Sessions with seats, for briefings and training. What must never happen is refused here, whatever the portal does:
-- of one agenda no two sessions overlap, a seat is held by one booking at most, there are no more seats than there are
-- rows of them, and nobody has two open bookings for the same thing.

-- Whose time is given out. Its row is locked while anything of its sessions changes.
create table booking_agenda (
  id bigint not null auto_increment primary key,
  owner varchar(60) character set ascii collate ascii_bin not null unique
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table booking_session (
  id bigint not null auto_increment primary key,
  agenda_id bigint not null,
  subject varchar(60) character set ascii collate ascii_bin not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  busy_from datetime(6) not null,
  busy_to datetime(6) not null,
  called_off_at datetime(6) null,
  taken_agenda_id bigint as (if(called_off_at is null, agenda_id, null)) persistent,
  sequence int not null,
  version int not null,
  period for busy (busy_from, busy_to),
  constraint booking_session_agenda foreign key (agenda_id) references booking_agenda (id),
  constraint booking_session_span check (busy_from <= starts_at and starts_at < ends_at and ends_at <= busy_to),
  constraint booking_session_once unique (taken_agenda_id, busy without overlaps)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index booking_session_by_subject on booking_session (subject, starts_at);
create index booking_session_by_agenda on booking_session (agenda_id, starts_at);

create table booking_seat (
  id bigint not null auto_increment primary key,
  session_id bigint not null,
  number int not null,
  constraint booking_seat_session foreign key (session_id) references booking_session (id),
  constraint booking_seat_once unique (session_id, number)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table booking (
  id bigint not null auto_increment primary key,
  code varchar(20) character set ascii collate ascii_bin not null unique,
  session_id bigint not null,
  person_id bigint not null,
  seat_id bigint null unique,
  waiting_since datetime(6) null,
  offered_until datetime(6) null,
  closed_at datetime(6) null,
  closed varchar(20) character set ascii collate ascii_bin null,
  subject varchar(60) character set ascii collate ascii_bin not null,
  open_for varchar(90) character set ascii collate ascii_bin
    as (if(closed_at is null, concat(person_id, '/', subject), null)) persistent unique,
  made_at datetime(6) not null,
  made_by bigint null,
  sequence int not null,
  version int not null,
  constraint booking_session_of foreign key (session_id) references booking_session (id),
  constraint booking_person foreign key (person_id) references person (id),
  constraint booking_seat_of foreign key (seat_id) references booking_seat (id),
  constraint booking_waits_or_sits check (closed_at is not null or seat_id is not null or waiting_since is not null),
  constraint booking_offer_has_seat check (offered_until is null or seat_id is not null),
  constraint booking_closed_why check ((closed_at is null) = (closed is null))
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index booking_by_person on booking (person_id, closed_at);
create index booking_by_session on booking (session_id, closed_at, waiting_since);
create index booking_by_offer on booking (offered_until);

-- What happened to a booking, by whom. Rows are added, never changed.
create table booking_step (
  id bigint not null auto_increment primary key,
  booking_id bigint not null,
  step varchar(20) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  by_person bigint null,
  session_starts_at datetime(6) not null,
  constraint booking_step_booking foreign key (booking_id) references booking (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
