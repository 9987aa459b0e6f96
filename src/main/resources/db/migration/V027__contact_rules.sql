-- The first days of the rules that came with this version: nobody is late for the time before.
insert into due_rule (rule, from_date) values ('contact.check', utc_date()), ('contact.urgent', utc_date()),
  ('contact.never', utc_date()), ('directory.number', utc_date());
