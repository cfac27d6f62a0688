# syntax=docker/dockerfile:1
# Exhibit in a container: docker build -t exhibit .
# The bot runs as nobody in particular, needs one writable folder (/data), and nothing of the build is in the image.

FROM node:24-bookworm-slim AS build
WORKDIR /exhibit
# The lockfile first: the packages are fetched again only when it changes.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data KNOWLEDGE_DIR=/exhibit/knowledge
WORKDIR /exhibit
RUN mkdir /data && chown node:node /data
COPY --from=build /exhibit/node_modules node_modules
COPY --from=build /exhibit/dist dist
COPY package.json LICENSE ./
COPY knowledge knowledge
USER node
VOLUME /data
# Asks the bot itself when it serves HTTP (HTTP_PORT); without a port there is nothing to ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "const p=process.env.HTTP_PORT;if(p)fetch(`http://127.0.0.1:${p}/livez`).then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# node itself, so that SIGTERM reaches the bot.
ENTRYPOINT ["node", "dist/main/exhibit.js"]
CMD ["start"]
