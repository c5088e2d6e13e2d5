# lint-agents in an image: `docker run --rm -v "$PWD:/work:ro" IMAGE` checks the agents of a folder. It needs no network
# when it runs, and no rights: an unprivileged user reads what is mounted.
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY frontmatter_lint frontmatter_lint
COPY schemas schemas
RUN python -m venv /opt/lint-agents && /opt/lint-agents/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:3.13-slim
COPY --from=build /opt/lint-agents /opt/lint-agents
ENV PATH="/opt/lint-agents/bin:$PATH" PYTHONDONTWRITEBYTECODE=1
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["lint-agents"]
