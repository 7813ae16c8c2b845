-- How many people the company says it employs, as it stood when the vacancy was written; null: it did not say.
alter table jobs.vacancy add column employer_size int check (employer_size >= 0);
