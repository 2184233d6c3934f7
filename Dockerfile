# Klaretaal in een container. De teksten staan in /teksten: docker run --rm --network none -v "$PWD:/teksten" klaretaal
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY bin bin
COPY dictionaries dictionaries
COPY models models
COPY rules rules
COPY scripts scripts
COPY src src
RUN node -e "import('./scripts/build.js').then(({ build }) => build())"

# The build holds all libraries, so that nothing has to be installed beside it.
FROM node:20.20.2-bookworm-slim
COPY --from=build /build/package.json /opt/klaretaal/package.json
COPY --from=build /build/bin /opt/klaretaal/bin
COPY --from=build /build/dist /opt/klaretaal/dist
COPY LICENSE NOTICE /opt/klaretaal/
RUN ln -s /opt/klaretaal/bin/klaretaal.js /usr/local/bin/klaretaal
USER node
WORKDIR /teksten
ENTRYPOINT ["klaretaal"]
CMD ["check", "."]
