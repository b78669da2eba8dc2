// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/NumbersModel.h"

#include "core/domain/places/Location.h"
#include "core/domain/places/WallClock.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("numbers", sentence); }

} // namespace

NumbersModel::NumbersModel(QObject* parent) : QAbstractListModel(parent) {
    m_writing.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms); // a whole year is read: not for every booking that comes in
    connect(&m_soon, &QTimer::timeout, this, &NumbersModel::reload);
}

NumbersModel::~NumbersModel() = default;

void NumbersModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &NumbersModel::reconnect);
        connect(client, &Client::formatsChanged, this, [this] {
            Q_EMIT askedChanged();
            if (rows() > 0) Q_EMIT dataChanged(index(0), index(rows() - 1));
            Q_EMIT changed();
        });
        today();
    }
    Q_EMIT clientChanged();
    reconnect();
}

void NumbersModel::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    ask();
    if (!m_source) return;
    connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
        const QStringList counts{u"bookings"_s, u"spaces"_s, u"locations"_s};
        if (counts.contains(collection) && !m_soon.isActive()) m_soon.start();
    });
}

void NumbersModel::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    ask();
}

void NumbersModel::setUnit(Unit unit) {
    if (unit == m_unit) return;
    m_unit = unit;
    ask();
}

void NumbersModel::setBy(By by) {
    if (by == m_by) return;
    m_by = by;
    ask();
}

CalendarPeriod NumbersModel::period() const {
    const QTimeZone zone = m_client ? m_client->formats().zone(m_numbers.zone) : QTimeZone::utc();
    return {static_cast<CalendarPeriod::Unit>(m_unit), m_day, zone};
}

void NumbersModel::step(int by) {
    m_day = period().moved(by).first();
    ask();
}

void NumbersModel::today() {
    if (!m_client) return;
    m_day = WallClock::dateOf(m_client->now(), m_client->formats().zone(m_numbers.zone));
    ask();
}

// Something else is asked for: what is there says nothing about it.
void NumbersModel::ask() {
    m_ready = false;
    m_errorText.clear();
    Q_EMIT askedChanged();
    Q_EMIT changed();
    reload();
}

QList<NumbersModel::Row> NumbersModel::byTime(const RecordReader& reader, const Question& question,
                                              const CalendarPeriod& period) {
    const QList<Interval> parts = period.parts();
    const auto bookings = StayNumbers::touching(reader, question.orgId, question.garageId, period.time());
    const auto counts = StayNumbers::count(bookings, parts, StayNumbers::slotsOf(reader, question.orgId, question.garageId), question.now);
    QList<Row> rows;
    for (qsizetype i = 0; i < parts.size(); ++i)
        rows << Row{.garage = {}, .title = {}, .part = parts[i], .count = counts[i]};
    return rows;
}

QList<NumbersModel::Row> NumbersModel::byGarage(const RecordReader& reader, const Question& question,
                                                const CalendarPeriod& period) {
    QList<Row> rows;
    for (const auto& garage :
         reader.list<Location>(Query().where(u"org_id"_s, Value(question.orgId)).orderBy(u"name"_s))) {
        if (!question.garageId.isNull() && garage->id != question.garageId) continue;
        const auto bookings = StayNumbers::touching(reader, question.orgId, garage->id, period.time());
        const auto counts = StayNumbers::count(bookings, {period.time()}, StayNumbers::slotsOf(reader, question.orgId, garage->id), question.now);
        rows << Row{.garage = garage->id, .title = garage->name, .part = period.time(), .count = counts.front()};
    }
    return rows;
}

NumbersModel::Numbers NumbersModel::read(const RecordReader& reader, const Question& question) {
    Numbers numbers;
    QTimeZone zone = question.home;
    if (const auto garage = reader.get<Location>(question.garageId)) {
        numbers.zone = garage->timeZone.toLatin1();
        zone = WallClock::zone(garage->timeZone);
    }
    const CalendarPeriod period(static_cast<CalendarPeriod::Unit>(question.unit), question.day, zone);
    numbers.rows = question.by == By::Garage ? byGarage(reader, question, period) : byTime(reader, question, period);
    for (const Row& row : std::as_const(numbers.rows))
        numbers.total += row.count;
    const Interval before = period.moved(-1).time();
    const auto earlier = StayNumbers::touching(reader, question.orgId, question.garageId, before);
    numbers.before = StayNumbers::count(earlier, {before}, StayNumbers::slotsOf(reader, question.orgId, question.garageId), question.now).front();
    numbers.ofBookings = StayNumbers::incomeOf(reader, question.orgId, question.garageId, period.time());
    return numbers;
}

void NumbersModel::reload() {
    ++m_asked;
    if (!m_source || !m_client) return;
    const Question question{.orgId = m_client->actor().orgId,
                            .garageId = m_garageId,
                            .unit = m_unit,
                            .by = m_by,
                            .day = m_day,
                            .home = m_client->formats().home(),
                            .now = m_client->now()};
    const auto work = [question](const RecordReader& reader) { return read(reader, question); };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<Numbers>& numbers) {
        if (asked != m_asked) return;
        m_errorText = numbers ? QString() : numbers.error().message;
        m_ready = true;
        if (numbers) {
            beginResetModel();
            m_numbers = *numbers;
            endResetModel();
            Q_EMIT askedChanged(); // the garage's clock may be another
        }
        Q_EMIT changed();
    });
}

QString NumbersModel::periodTitle() const { return m_client ? period().title(m_client->formats().locale()) : QString(); }

QString NumbersModel::bookingsFilter() const {
    if (!m_client) return {};
    const Interval time = period().time();
    return u"status:completed checked_out_at:>=%1 checked_out_at:<%2"_s.arg(time.startsAt.toString(), time.endsAt.toString());
}

QString NumbersModel::money(const QMap<QString, qint64>& amounts) const {
    if (!m_client) return {};
    QStringList texts;
    for (const auto& [currency, minor] : amounts.asKeyValueRange())
        texts << m_client->formats().money({minor, currency});
    return texts.isEmpty() ? m_client->formats().money({0, m_client->currency()}) : texts.join(u" + "_s);
}

QString NumbersModel::differenceText() const {
    QMap<QString, qint64> difference = m_numbers.total.income;
    for (const auto& [currency, minor] : m_numbers.ofBookings.asKeyValueRange())
        difference[currency] -= minor;
    return money(difference);
}

QString NumbersModel::percent(double share) const {
    return m_client->formats().locale().toString(share * 100, 'f', 1) + u" %"_s;
}

QVariantMap NumbersModel::map(const StayCount& count) const {
    if (!m_client) return {};
    return {{u"incomeText"_s, money(count.income)},
            {u"left"_s, count.left},
            {u"arrived"_s, count.arrived},
            {u"noShows"_s, count.noShows},
            {u"occupancyText"_s, percent(count.occupancy())},
            {u"stayText"_s, count.left > 0 ? Formats::duration(count.stayedMs / count.left) : u"–"_s}};
}

QString NumbersModel::rowTitle(const Row& row) const {
    return row.garage.isNull() ? period().partTitle(row.part, m_client->formats().locale()) : row.title;
}

QVariantMap NumbersModel::get(int row) const {
    QVariantMap map;
    const auto roles = roleNames();
    for (auto it = roles.cbegin(); row >= 0 && row < rows() && it != roles.cend(); ++it)
        map.insert(QString::fromLatin1(*it), data(index(row), it.key()));
    return map;
}

QList<double> NumbersModel::values(const QString& role) const {
    QList<double> values;
    for (int row = 0; row < rows(); ++row)
        values << data(index(row), role == u"income"_s ? IncomeRole : OccupancyRole).toDouble();
    return values;
}

QStringList NumbersModel::titles() const {
    QStringList titles;
    for (const Row& row : m_numbers.rows)
        titles << rowTitle(row);
    return titles;
}

QString NumbersModel::suggestedName() const {
    return say(QT_TRANSLATE_NOOP("numbers", "Numbers")) + u' ' + period().first().toString(Qt::ISODate);
}

void NumbersModel::saveCsv(const QUrl& file) { save(SheetTarget::csv(file.toLocalFile()), file); }

void NumbersModel::savePdf(const QUrl& file) { save(SheetTarget::pdf(file.toLocalFile()), file); }

void NumbersModel::save(std::unique_ptr<SheetTarget> target, const QUrl& file) {
    if (!m_client || !m_ready) return;
    ListSheet sheet{.title = say(QT_TRANSLATE_NOOP("numbers", "Numbers")),
                    .rowsText = periodTitle(),
                    .madeText = m_client->formats().dateTime(m_client->now(), m_client->formats().home()) + u", "_s +
                                m_client->personName(),
                    .columns = {},
                    .locale = m_client->formats().locale(),
                    .totalRows = rows() + 1};
    sheet.columns = {{m_by == By::Garage ? say(QT_TRANSLATE_NOOP("numbers", "Garage")) : say(QT_TRANSLATE_NOOP("numbers", "Time")), 120, false},
                     {say(QT_TRANSLATE_NOOP("numbers", "Arrived")), 70, true},
                     {say(QT_TRANSLATE_NOOP("numbers", "Left")), 70, true},
                     {say(QT_TRANSLATE_NOOP("numbers", "No-shows")), 70, true},
                     {say(QT_TRANSLATE_NOOP("numbers", "Occupancy")), 80, true},
                     {say(QT_TRANSLATE_NOOP("numbers", "Average stay")), 100, true},
                     {say(QT_TRANSLATE_NOOP("numbers", "Income")), 110, true}};
    const auto cells = [](const QString& title, const QVariantMap& of) {
        return QStringList{title,
                           of[u"arrived"_s].toString(),
                           of[u"left"_s].toString(),
                           of[u"noShows"_s].toString(),
                           of[u"occupancyText"_s].toString(),
                           of[u"stayText"_s].toString(),
                           of[u"incomeText"_s].toString()};
    };
    QList<QStringList> lines;
    for (const Row& row : std::as_const(m_numbers.rows))
        lines << cells(rowTitle(row), map(row.count));
    lines << cells(say(QT_TRANSLATE_NOOP("numbers", "Total")), totals());
    m_writing.start([this, target = std::shared_ptr<SheetTarget>(std::move(target)), sheet, lines, file] {
        SheetTarget::Result result = target->begin(sheet);
        for (const QStringList& line : lines)
            if (result) target->add(line);
        if (result) result = target->finish();
        QMetaObject::invokeMethod(this, [this, result, file] {
            if (result)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(result.error());
        });
    });
}

int NumbersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows(); }

QHash<int, QByteArray> NumbersModel::roleNames() const {
    return {{RowIdRole, "rowId"_ba},
            {TitleRole, "title"_ba},
            {ArrivedRole, "arrived"_ba},
            {LeftRole, "left"_ba},
            {NoShowsRole, "noShows"_ba},
            {OccupancyRole, "occupancy"_ba},
            {OccupancyTextRole, "occupancy_text"_ba},
            {StayTextRole, "stay_text"_ba},
            {IncomeRole, "income"_ba},
            {IncomeTextRole, "income_text"_ba}};
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows() || !m_client) return {};
    const Row& row = m_numbers.rows[index.row()];
    switch (role) {
    case RowIdRole: return row.garage.isNull() ? row.part.startsAt.toString() : row.garage.toString();
    case Qt::DisplayRole:
    case TitleRole: return rowTitle(row);
    case ArrivedRole: return row.count.arrived;
    case LeftRole: return row.count.left;
    case NoShowsRole: return row.count.noShows;
    case OccupancyRole: return row.count.occupancy();
    case OccupancyTextRole: return percent(row.count.occupancy());
    case StayTextRole: return map(row.count)[u"stayText"_s];
    case IncomeRole: {
        const QMap<QString, qint64>& income = row.count.income;
        if (income.isEmpty()) return 0.0;
        return static_cast<double>(income.first()) / std::pow(10.0, Money::decimals(income.firstKey()));
    }
    case IncomeTextRole: return money(row.count.income);
    default: return {};
    }
}

} // namespace autospace
