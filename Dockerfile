# zorse in a container: `docker build -t zorse .`, then `docker run -p 4400:4400 zorse`, or with
# `mock` at the end. Data, keys and certificates are in the volume at /data.
FROM python:3.11-slim-bookworm AS build
WORKDIR /build
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY src src
RUN python -m venv /opt/zorse
RUN /opt/zorse/bin/pip install --no-cache-dir --disable-pip-version-check \
    -c constraints.txt '.[server]'
RUN /opt/zorse/bin/pip uninstall --yes --quiet pip setuptools

FROM python:3.11-slim-bookworm
COPY --from=build /opt/zorse /opt/zorse
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data \
    --shell /usr/sbin/nologin zorse
RUN install --directory --owner=zorse --group=zorse --mode=700 /data
ENV PATH=/opt/zorse/bin:$PATH \
    ZORSE_DATA=/data \
    ZORSE_HOST=0.0.0.0 \
    ZORSE_MOCK_DATA=/data \
    ZORSE_MOCK_HOST=0.0.0.0
USER zorse
WORKDIR /data
VOLUME /data
EXPOSE 4400 12111 12112
HEALTHCHECK --interval=10s --timeout=8s --start-period=20s --retries=3 CMD ["zorse", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["zorse"]
CMD ["serve"]
