# Every model of one organization with its licence, page by page, with nothing but the standard library.
import json
import os
import urllib.error
import urllib.request

URL = os.environ.get("API_URL", "http://127.0.0.1:4000/graphql")

QUERY = """
query Models($slug: String!, $after: String) {
  organization(slug: $slug) {
    models(first: 1, after: $after) {
      nodes { name license { name } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""


def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if "errors" in answer:
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


after = None
while True:
    models = ask(QUERY, {"slug": "openai", "after": after})["organization"]["models"]
    for model in models["nodes"]:
        print(model["name"], "-", model["license"]["name"])
    if not models["pageInfo"]["hasNextPage"]:
        break
    after = models["pageInfo"]["endCursor"]
