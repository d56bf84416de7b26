-- What an organization's privacy settings say beyond one switch for training and one for retention, and what it pays at most.
ALTER TABLE routing_defaults
  ADD COLUMN deny_paid_training boolean NOT NULL DEFAULT false,
  ADD COLUMN deny_free_training boolean NOT NULL DEFAULT false,
  ADD COLUMN deny_free_publication boolean NOT NULL DEFAULT false,
  ADD COLUMN zdr_groups text[] NOT NULL DEFAULT '{}'
    CHECK (zdr_groups <@ ARRAY['anthropic', 'openai', 'google', 'xai', 'other']),
  ADD COLUMN max_price jsonb;
