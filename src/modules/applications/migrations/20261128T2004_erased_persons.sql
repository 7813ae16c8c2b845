-- An application whose person was erased: the employer sees that, and nothing of them.
alter table applications.application add column person_erased_at timestamptz;
