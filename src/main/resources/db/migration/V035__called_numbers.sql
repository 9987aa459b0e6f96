-- A second check is of the numbers that were changed, and calls without an answer count by number: which of a contact's
-- changed numbers wait, which number a call was about, and which numbers waited before it (so that it can be taken back).
-- What was changed before this version is ended by a call of any of the contact's numbers.
alter table contact
  add column numbers_waiting varchar(200) character set ascii collate ascii_bin not null default '';
alter table contact_check
  add column digits varchar(20) character set ascii collate ascii_bin null,
  add column ended_change_numbers varchar(200) character set ascii collate ascii_bin null;
