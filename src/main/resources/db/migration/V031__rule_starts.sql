-- The first days of two more rules: nobody is late for the time before.
insert into due_rule (rule, from_date) values ('warden.uncovered', utc_date()), ('aide.missing', utc_date());
