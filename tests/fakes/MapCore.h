// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/CoreQuestions.h"

#include <QPromise>

namespace autospace {

// A core that has a map: what it is asked for waits in `asked` until it is answered.
class MapCore final : public CoreQuestions {
public:
    struct Asked {
        QString path;
        std::shared_ptr<QPromise<CoreBytes>> promise;
    };

    MapCore() { serve(QStringLiteral("mapbox")); }
    void serve(const QString& provider) {
        const QString base = QStringLiteral("/v1/maps/tiles/");
        style = QJsonObject{{QStringLiteral("data"), QJsonObject{
            {QStringLiteral("provider"), provider},
            {QStringLiteral("light"), QString(base + QStringLiteral("light/%z/%x/%y"))},
            {QStringLiteral("dark"), QString(base + QStringLiteral("dark/%z/%x/%y"))},
            {QStringLiteral("attribution"), QStringLiteral("© Somebody")}}}};
    }
    QFuture<CoreAnswer> timeline(const QString&, const Id&) override { qFatal("a map asks for no timeline"); }
    QFuture<CoreAnswer> batch(const QJsonObject&) override { qFatal("a map gives no commands"); }
    QFuture<CoreAnswer> mapStyle() override {
        ++stylesAsked;
        return QtFuture::makeReadyValueFuture(style);
    }
    QFuture<CoreBytes> mapTile(const QString& path) override {
        asked << Asked{path, std::make_shared<QPromise<CoreBytes>>()};
        asked.last().promise->start();
        return asked.last().promise->future();
    }
    void answer(const CoreBytes& bytes) {
        const Asked first = asked.takeFirst();
        first.promise->addResult(bytes);
        first.promise->finish();
    }
    void refuse(CoreProblem::Why why, int status = 0) {
        answer(std::unexpected(CoreProblem{why, status, {}, QStringLiteral("scripted")}));
    }

    CoreAnswer style;
    QList<Asked> asked;
    int stylesAsked = 0;
};

} // namespace autospace
