-- Shipment schema 3.1 to 3.2. Adds only, so that version 2.3 goes on working while both run.
ALTER TABLE shipments ADD COLUMN quote JSONB;
UPDATE shipments SET quote = jsonb_build_object('amount_cents', quote_cents, 'currency', 'EUR') WHERE quote IS NULL;
