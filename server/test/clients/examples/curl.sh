#!/bin/sh
# Who reports how well a model writes code, and where does it say so?
curl --silent --fail-with-body "${API_URL:-http://127.0.0.1:4000/graphql}" \
  --header 'Content-Type: application/json' \
  --data @- <<'JSON'
{
  "query": "query ($slug: String!) { model(slug: $slug) { name scores(benchmark: \"livecodebench\") { nodes { value asOf locator source { title url } } } } }",
  "variables": { "slug": "llama-4-scout" }
}
JSON
