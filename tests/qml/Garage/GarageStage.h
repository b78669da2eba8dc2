// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/CoreQuestions.h"
#include "tests/models/GarageSample.h"

#include <QJsonObject>
#include <QJsonArray>
#include <QQmlParserStatus>
#include <QUrl>
#include <QVariantList>

namespace autospace {

// A garage for pages to be tried on: made-up records, the real rules, and a core that answers as it is told. Put first
// in a test, it gives the engine its client.
class GarageStage : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
public:
    explicit GarageStage(QObject* parent = nullptr) : QObject(parent) {}
    void classBegin() override;
    void componentComplete() override {}

    // Without bookings, slots and settings; open as the garage's manager, with a core that is not there.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void close();
    Q_INVOKABLE void addSlots(int count);
    // Each starts five minutes after the one before, the first at `minutes` from now; gives their ids.
    Q_INVOKABLE QStringList addBookings(int count, int minutes = 5, const QString& status = QStringLiteral("confirmed"));
    // Changes the garage's fields as the feed does; null takes a value away.
    Q_INVOKABLE void setGarage(const QVariantMap& fields);
    // Changes a booking's field as the feed does.
    Q_INVOKABLE void change(const QString& bookingId, const QString& field, const QVariant& value);
    Q_INVOKABLE void remove(const QString& bookingId);
    Q_INVOKABLE QVariant value(const QString& bookingId, const QString& field);
    // An active member with that role, as a word, for these garages; gives the membership's id.
    Q_INVOKABLE QString addMember(const QString& name, const QString& role, const QStringList& garages = {});
    // Every command that was given: {name, target, arguments}.
    Q_INVOKABLE QVariantList requests() const;
    // Reading the cache fails with this sentence; empty: it works again.
    Q_INVOKABLE void fail(const QString& sentence);
    // What the core says about a record's history: an answer's document, or "offline", "refused" with the status.
    Q_INVOKABLE void answer(const QJsonObject& history);
    Q_INVOKABLE void refuse(const QString& why, int status = 0);

    Q_INVOKABLE QUrl file(const QString& name) const;
    Q_INVOKABLE QString content(const QUrl& file) const;
    Q_INVOKABLE QUrl write(const QString& name, const QString& content) const;
    // What the core was given to carry out together: how many commands each time.
    Q_INVOKABLE QList<int> batches() const;

private:
    class Core final : public CoreQuestions {
    public:
        QFuture<CoreAnswer> timeline(const QString&, const Id&) override { return QtFuture::makeReadyValueFuture(said); }
        // Takes whatever comes; what it was asked is kept.
        QFuture<CoreAnswer> batch(const QJsonObject& body) override {
            batches << body;
            const bool check = body[u"check"].toBool();
            return QtFuture::makeReadyValueFuture(
                CoreAnswer(QJsonObject{{QStringLiteral("applied"), !check}, {QStringLiteral("sequence"), 1}, {QStringLiteral("refused"), QJsonArray()}}));
        }
        QList<QJsonObject> batches;
        QFuture<CoreAnswer> mapStyle() override { return QtFuture::makeReadyValueFuture(CoreAnswer(std::unexpected(CoreProblem{}))); }
        QFuture<CoreBytes> mapTile(const QString&) override { qFatal("there is no map service"); }
        CoreAnswer said = std::unexpected(CoreProblem{});
    };
    [[nodiscard]] std::shared_ptr<Booking> find(const QString& id) const;

    GarageSample m_sample;
    Core m_core;
    QHash<QString, std::shared_ptr<Booking>> m_bookings;
    QList<std::shared_ptr<Space>> m_slots;
};

} // namespace autospace
