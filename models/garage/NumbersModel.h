// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/StayNumbers.h"
#include "models/Client.h"
#include "models/export/SheetTarget.h"
#include "models/garage/CalendarPeriod.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

namespace autospace {

// How a garage did in a day, a week, a month or a year: income, stays and occupancy, part by part (hours, days,
// months) or garage by garage, with the same for the time before and with the bookings that it is the sum of.
class NumbersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Empty: every garage of the organization.
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY askedChanged)
    Q_PROPERTY(Unit unit READ unit WRITE setUnit NOTIFY askedChanged)
    Q_PROPERTY(By by READ by WRITE setBy NOTIFY askedChanged)
    // The time that is counted, as a person names it.
    Q_PROPERTY(QString periodTitle READ periodTitle NOTIFY askedChanged)
    Q_PROPERTY(int count READ rows NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    // {incomeText, left, arrived, noShows, occupancyText, stayText} of all of it, and of the time before.
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)
    Q_PROPERTY(QVariantMap before READ before NOTIFY changed)
    // The sum of the bookings themselves, and by how much the counts differ from it; the filter leads to them.
    Q_PROPERTY(QString bookingsIncomeText READ bookingsIncomeText NOTIFY changed)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY changed)
    Q_PROPERTY(bool agrees READ agrees NOTIFY changed)
    Q_PROPERTY(QString bookingsFilter READ bookingsFilter NOTIFY askedChanged)
public:
    enum class Unit { Day, Week, Month, Year };
    Q_ENUM(Unit)
    enum class By { Time, Garage };
    Q_ENUM(By)
    enum Role {
        RowIdRole = Qt::UserRole,
        TitleRole,
        ArrivedRole,
        LeftRole,
        NoShowsRole,
        OccupancyRole,
        OccupancyTextRole,
        StayTextRole,
        IncomeRole,
        IncomeTextRole
    };

    explicit NumbersModel(QObject* parent = nullptr);
    ~NumbersModel() override;

    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void today();
    Q_INVOKABLE QVariantMap get(int row) const;
    // Of every row, for a chart; 0 to 1 for "occupancy", major units for "income".
    Q_INVOKABLE QList<double> values(const QString& role) const;
    Q_INVOKABLE QStringList titles() const;
    // The table as a file; saved() or failed() says how it went.
    Q_INVOKABLE void saveCsv(const QUrl& file);
    Q_INVOKABLE void savePdf(const QUrl& file);
    Q_INVOKABLE QString suggestedName() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] Unit unit() const { return m_unit; }
    void setUnit(Unit unit);
    [[nodiscard]] By by() const { return m_by; }
    void setBy(By by);
    [[nodiscard]] QString periodTitle() const;
    [[nodiscard]] int rows() const { return static_cast<int>(m_numbers.rows.size()); }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QVariantMap totals() const { return map(m_numbers.total); }
    [[nodiscard]] QVariantMap before() const { return map(m_numbers.before); }
    [[nodiscard]] QString bookingsIncomeText() const { return money(m_numbers.ofBookings); }
    [[nodiscard]] QString differenceText() const;
    [[nodiscard]] bool agrees() const { return m_numbers.total.income == m_numbers.ofBookings; }
    [[nodiscard]] QString bookingsFilter() const;

Q_SIGNALS:
    void clientChanged();
    void askedChanged();
    void changed();
    void saved(const QUrl& file);
    void failed(const QString& reason);

private:
    struct Row {
        Id garage; // null when the row is a part of the time
        QString title;
        Interval part;
        StayCount count;
    };
    struct Numbers {
        QList<Row> rows;
        StayCount total, before;
        QMap<QString, qint64> ofBookings;
        QByteArray zone;
    };
    struct Question {
        Id orgId, garageId;
        Unit unit;
        By by;
        QDate day;
        QTimeZone home;
        Instant now;
    };
    [[nodiscard]] static Numbers read(const RecordReader& reader, const Question& question);
    [[nodiscard]] static QList<Row> byTime(const RecordReader& reader, const Question& question,
                                           const CalendarPeriod& period);
    [[nodiscard]] static QList<Row> byGarage(const RecordReader& reader, const Question& question,
                                             const CalendarPeriod& period);
    void reconnect();
    void ask();
    void reload();
    void save(std::unique_ptr<SheetTarget> target, const QUrl& file);
    [[nodiscard]] CalendarPeriod period() const;
    [[nodiscard]] QVariantMap map(const StayCount& count) const;
    [[nodiscard]] QString money(const QMap<QString, qint64>& amounts) const;
    [[nodiscard]] QString rowTitle(const Row& row) const;
    [[nodiscard]] QString percent(double share) const;

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_garageId;
    Unit m_unit = Unit::Week;
    By m_by = By::Time;
    QDate m_day;
    Numbers m_numbers;
    bool m_ready = false;
    QString m_errorText;
    QTimer m_soon;
    int m_asked = 0;
    QThreadPool m_writing; // one thread; it ends before the rest
};

} // namespace autospace
