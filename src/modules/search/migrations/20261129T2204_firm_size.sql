-- The band of the company's size, '' where nobody states it. It is filled when the index is made anew (see analyserVersion).
alter table search.posting add column firm text not null default '';
