// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapRoutes.h"

#include "core/server/http/ApiError.h"
#include "core/server/http/Response.h"
#include "core/server/integrations/maps/GroundTile.h"

#include <QJsonObject>
#include <QThreadPool>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

void answerStyle(const MapSource& source, const RoutedRequest& routed, Responder responder) {
    // The address under which the client reached us; it knows better than we do what stands in between.
    const QString host = QString::fromLatin1(routed.request.headers.value("host"));
    const QString base = host.isEmpty() ? QString() : (routed.request.tls ? u"https://"_s : u"http://"_s) + host;
    responder.send(
        Response::json(200, {{u"data"_s, QJsonObject{
                                             {u"provider"_s, source.usesMapbox() ? u"mapbox"_s : u"ground"_s},
                                             {u"light"_s, source.tileTemplate(false, base)},
                                             {u"dark"_s, source.tileTemplate(true, base)},
                                             {u"attribution"_s, source.attribution()},
                                         }}}));
}

void answerGround(QThreadPool& pool, const RoutedRequest& routed, Responder responder) {
    const QString theme = routed.path.value("theme"), row = routed.path.value("y");
    const auto tile = TileId::parse(routed.path.value("z"), routed.path.value("x"), row);
    if (!tile || (theme != u"light" && theme != u"dark"))
        return responder.send(ApiError::notFound(
            u"There is no such tile: the theme is light or dark, the zoom 0 to %1, and x and y lie within the grid of that zoom."_s
                .arg(TileId::maxZoom)));
    const int ratio = row.contains(u"@2x"_s) ? 2 : 1;
    const GroundTheme ground = theme == u"dark" ? GroundTheme::Dark : GroundTheme::Light;
    // A responder moves only, a pool's function must be copyable.
    auto waiting = std::make_shared<Responder>(std::move(responder));
    pool.start([waiting, tile = *tile, ground, ratio] {
        Response response{.status = 200, .headers = {}, .body = GroundTile::draw(tile, ground, ratio)};
        response.headers.set("content-type", "image/png");
        response.headers.set("cache-control", "public, max-age=604800, immutable");
        waiting->send(std::move(response));
    });
}

} // namespace

std::vector<Route> mapRoutes(MapSource source, QThreadPool& pool) {
    using M = HttpMethod;
    using P = RoutePermission;
    const auto style = [source = std::move(source)](RoutedRequest routed, Responder responder) {
        answerStyle(source, routed, std::move(responder));
    };
    const auto ground = [&pool](RoutedRequest routed, Responder responder) {
        answerGround(pool, routed, std::move(responder));
    };
    return {
        {M::Get,
         "/v1/maps/style",
         P::signedIn(),
         style,
         {},
         {.operationId = u"maps.style"_s, .summary = u"Where the map's tiles come from."_s, .tag = u"maps"_s}},
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
