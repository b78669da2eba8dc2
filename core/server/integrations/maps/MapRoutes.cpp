// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapRoutes.h"

#include "core/server/http/ApiError.h"
#include "core/server/http/Response.h"
#include "core/server/integrations/maps/GroundTile.h"

#include <QJsonObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct AskedTile {
    TileId tile;
    bool dark = false;
    int ratio = 1;
};

std::optional<AskedTile> askedTile(const RoutedRequest& routed) {
    const QString theme = routed.path.value("theme"), row = routed.path.value("y");
    const auto tile = TileId::parse(routed.path.value("z"), routed.path.value("x"), row);
    if (!tile || (theme != u"light" && theme != u"dark")) return std::nullopt;
    return AskedTile{*tile, theme == u"dark", row.contains(u"@2x"_s) ? 2 : 1};
}

ApiError noSuchTile() {
    return ApiError::notFound(
        u"There is no such tile: the theme is light or dark, the zoom 0 to %1, and x and y lie within the grid of that zoom."_s
            .arg(TileId::maxZoom));
}

Response picture(const MapTile& tile, QByteArrayView cacheControl) {
    Response response{.status = 200, .headers = {}, .body = tile.bytes};
    response.headers.set("content-type", tile.type);
    response.headers.set("cache-control", cacheControl);
    return response;
}

void answerStyle(const MapSource& source, const RoutedRequest&, Responder responder) {
    responder.send(
        Response::json(200, {{u"data"_s, QJsonObject{
                                             {u"provider"_s, source.usesMapbox() ? u"mapbox"_s : u"ground"_s},
                                             {u"light"_s, source.tileTemplate(false)},
                                             {u"dark"_s, source.tileTemplate(true)},
                                             {u"attribution"_s, source.attribution()},
                                         }}}));
}

void answerProblem(MapTileProblem problem, Responder& responder) {
    constexpr qint64 soonMs = 5'000, laterMs = 60'000;
    switch (problem) {
    case MapTileProblem::NoSuchTile: return responder.send(noSuchTile());
    case MapTileProblem::Busy:
        return responder.send(ApiError::unavailable(soonMs, u"Too many map tiles are asked for at once."_s));
    case MapTileProblem::Refused:
        return responder.send(
            ApiError::unavailable(laterMs, u"The map service does not take the core's token; its operator has to renew it."_s));
    case MapTileProblem::Unreachable:
    case MapTileProblem::NotAPicture:
        return responder.send(ApiError::unavailable(laterMs, u"The map service does not answer."_s));
    }
}

void answerTile(MapboxTiles* tiles, const RoutedRequest& routed, Responder responder) {
    if (!tiles) return responder.send(ApiError::notFound(u"This core has no map tiles; /v1/maps/style says what it has."_s));
    const auto asked = askedTile(routed);
    if (!asked) return responder.send(noSuchTile());
    // A responder moves only, a function must be copyable.
    const auto waiting = std::make_shared<Responder>(std::move(responder));
    tiles->fetch(asked->tile, asked->dark, asked->ratio, [waiting](const MapTileResult& tile) {
        if (!tile) return answerProblem(tile.error(), *waiting);
        waiting->send(picture(*tile, "private, max-age=" + QByteArray::number(tile->maxAgeSeconds)));
    });
}

void answerGround(QThreadPool& pool, const RoutedRequest& routed, Responder responder) {
    const auto asked = askedTile(routed);
    if (!asked) return responder.send(noSuchTile());
    auto waiting = std::make_shared<Responder>(std::move(responder));
    pool.start([waiting, asked = *asked] {
        const GroundTheme theme = asked.dark ? GroundTheme::Dark : GroundTheme::Light;
        waiting->send(picture({GroundTile::draw(asked.tile, theme, asked.ratio), "image/png"_ba},
                              "public, max-age=604800, immutable"));
    });
}

} // namespace

std::vector<Route> mapRoutes(const MapSource& source, QThreadPool& pool, MapboxTiles::Report report) {
    using M = HttpMethod;
    using P = RoutePermission;
    const auto style = [source](RoutedRequest routed, Responder responder) {
        answerStyle(source, routed, std::move(responder));
    };
    const auto ground = [&pool](RoutedRequest routed, Responder responder) {
        answerGround(pool, routed, std::move(responder));
    };
    const auto tiles = source.usesMapbox() ? std::make_shared<MapboxTiles>(source, std::move(report)) : nullptr;
    const auto tile = [tiles](RoutedRequest routed, Responder responder) {
        answerTile(tiles.get(), routed, std::move(responder));
    };
    return {
        {M::Get,
         "/v1/maps/style",
         P::signedIn(),
         style,
         {},
         {.operationId = u"maps.style"_s, .summary = u"Where the map's tiles come from."_s, .tag = u"maps"_s}},
        {M::Get,
         "/v1/maps/tiles/{theme}/{z}/{x}/{y}",
         P::signedIn(),
         tile,
         {},
         {.operationId = u"maps.tile"_s,
          .summary = u"A square of the map, as the core's map service draws it."_s,
          .tag = u"maps"_s}},
        {M::Get,
         "/v1/maps/ground/{theme}/{z}/{x}/{y}",
         P::open(),
         ground,
         {},
         {.operationId = u"maps.ground"_s,
          .summary = u"A square of plain ground with the graticule, as PNG."_s,
          .tag = u"maps"_s}},
    };
}

} // namespace autospace
