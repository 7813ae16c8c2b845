-- The business number under which another place lists an employer: by it alone, never by a name, the wage-arrears list names an
-- employer of an imported vacancy. Not shown.
alter table jobs.vacancy add column employer_number text check (employer_number ~ '^[0-9]{10}$');
create index on jobs.vacancy (employer_number) where employer_number is not null;
