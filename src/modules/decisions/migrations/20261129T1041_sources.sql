-- Whose a key of facts is, when it is a source's own: then the source signed, else the node wrote down what the source said.
alter table decisions.fact_key add column source text;
