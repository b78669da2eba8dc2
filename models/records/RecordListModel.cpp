// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordListModel.h"

#include "models/records/RecordRoles.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordListModel::RecordListModel(QObject* parent) : QAbstractListModel(parent) {
    // A push or a pull changes many records at once: one read for all of them, soon enough not to be noticed.
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(10ms);
    connect(&m_changeTimer, &QTimer::timeout, this, [this] {
        if (m_pager) m_pager->refresh();
    });
    m_clockTimer.setInterval(30s);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (m_pager) m_pager->refresh();
    });
}

RecordListModel::~RecordListModel() = default;

void RecordListModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &RecordListModel::open);
        connect(client, &Client::formatsChanged, this, &RecordListModel::rereadTexts);
    }
    Q_EMIT clientChanged();
    open();
}

void RecordListModel::setCollection(const QString& collection) {
    if (collection == m_collection) return;
    m_collection = collection;
    Q_EMIT collectionChanged();
    open();
}

void RecordListModel::setScope(const QString& scope) {
    if (scope == m_scope) return;
    m_scope = scope;
    Q_EMIT scopeChanged();
    requery();
}

void RecordListModel::setFilter(const QString& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    requery();
}

void RecordListModel::setSort(const QString& sort) {
    if (sort == m_sort) return;
    m_sort = sort;
    Q_EMIT sortChanged();
    requery();
}

void RecordListModel::componentComplete() {
    m_building = false;
    open();
}

void RecordListModel::open() {
    if (m_building) return;
    beginResetModel();
    m_pager.reset();
    m_held.clear();
    RecordSource* source = m_client ? m_client->records() : nullptr;
    m_type = source ? m_client->registry().record(m_collection) : nullptr;
    m_roles = m_type ? RecordRoles(*m_type) : RecordRoles();
    endResetModel();
    Q_EMIT countChanged();
    setCounted(false);
    if (!m_type) return setState(Closed);
    setState(Loading);
    m_goodFilter.clear();
    disconnect(source, nullptr, this, nullptr);
    connect(source, &RecordSource::changed, this, &RecordListModel::onChanged);
    m_pager = std::make_unique<RecordPager>(*source, listQuery(), m_client->clock(), m_held);
    connect(m_pager.get(), &RecordPager::fetched, this, &RecordListModel::onFetched);
    connect(m_pager.get(), &RecordPager::refreshed, this, &RecordListModel::onRefreshed);
    connect(m_pager.get(), &RecordPager::failed, this, [this](const QString& message) { setState(Failed, message); });
    requery();
}

ListQuery RecordListModel::listQuery() const {
    ListQuery query{.type = m_type,
                    .scope = m_scope,
                    .filter = m_goodFilter,
                    .sort = {},
                    .around = {.registry = &m_client->registry(), .now = m_client->now()}};
    query.around.zone = m_client->formats().home();
    query.around.locale = m_client->formats().locale();
    query.around.currency = m_client->currency();
    query.around.orgId = m_client->actor().orgId;
    if (m_type) query.sort = ListQuery::sortKeys(*m_type, m_sort);
    return query;
}

void RecordListModel::requery() {
    if (!m_pager) return;
    ListQuery query = listQuery();
    query.filter = m_filter;
    const FilterExpression typed = query.read(m_client->now(), nullptr);
    setProblems(typed.problems);
    if (typed.problems.isEmpty()) m_goodFilter = m_filter;
    query.filter = m_goodFilter;
    m_replaceRows = true;
    m_pager->setQuery(std::move(query));
}

void RecordListModel::reload() {
    if (m_pager) m_pager->refresh();
}

bool RecordListModel::refersTo(const QString& collection) const {
    return std::ranges::any_of(m_type->fields(), [&](const Field& field) {
        return *field.references && collection == QLatin1StringView(field.references);
    });
}

void RecordListModel::onChanged(const QString& collection) {
    if (m_type && (collection == m_collection || refersTo(collection)) && !m_changeTimer.isActive())
        m_changeTimer.start();
}

int RecordListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> RecordListModel::roleNames() const { return m_roles.names(); }

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!m_pager || !index.isValid() || index.row() >= m_held.total()) return {};
    m_pager->want(index.row());
    const RecordRow* row = m_held.at(index.row());
    return row ? m_roles.value(*row, role, m_client->formats(), m_client->now()) : m_roles.placeholder(role);
}

int RecordListModel::indexOfId(const QString& id) const {
    const auto parsed = Id::parse(id);
    return parsed ? static_cast<int>(m_held.rowOf(*parsed)) : -1;
}

QString RecordListModel::idAt(int row) const {
    const RecordRow* held = m_held.at(row);
    return held ? held->record->id.toString() : QString();
}

QVariantMap RecordListModel::get(int row) const {
    const RecordRow* held = m_held.at(row);
    return held ? m_roles.all(*held, m_client->formats(), m_client->now()) : QVariantMap();
}

void RecordListModel::locate(const QString& id) {
    const auto parsed = Id::parse(id);
    if (!parsed || !m_pager) return Q_EMIT located(id, -1);
    m_locating = id;
    m_pager->aimAt(*parsed);
    m_pager->refresh();
}

void RecordListModel::onFetched(const RecordWindow& window) {
    const qint64 totalBefore = m_held.total();
    const bool fits = window.total < 0 || window.total == totalBefore;
    // A jump that found another number of rows came before the change that is to explain it.
    if (!fits) return m_pager->refresh();
    m_held.add(window);
    if (!window.rows.isEmpty())
        Q_EMIT dataChanged(index(static_cast<int>(window.first)),
                           index(static_cast<int>(window.first + window.rows.size() - 1)));
}

void RecordListModel::onRefreshed(const RecordPager::Refreshed& answer) {
    const int before = count();
    if (m_replaceRows) {
        m_replaceRows = false;
        beginResetModel();
        m_held.reset(answer.window);
        endResetModel();
    } else {
        takeSteps(answer.window);
    }
    if (count() != before) Q_EMIT countChanged();
    setCounted(answer.counted);
    if (!answer.problems.isEmpty()) setProblems(answer.problems);
    answer.relative ? m_clockTimer.start() : m_clockTimer.stop();
    const bool filtered = !m_goodFilter.trimmed().isEmpty();
    setState(count() > 0 ? Ready : filtered ? NoMatch : Empty);
    if (!m_locating.isEmpty() && answer.aim == Id::parse(m_locating)) {
        const QString id = std::exchange(m_locating, {});
        Q_EMIT located(id, indexOfId(id));
    }
    if (m_counted) Q_EMIT settled();
}

void RecordListModel::takeSteps(const RecordWindow& window) {
    HeldRun fresh{window.total, window.first, {}};
    for (const RecordRow& row : window.rows)
        fresh.ids << row.record->id;
    for (const RowStep& step : rowSteps(m_held.run(), fresh)) {
        const int first = static_cast<int>(step.first), last = static_cast<int>(step.first + step.count - 1);
        const bool removal = step.kind == RowStep::Kind::Remove;
        removal ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        m_held.apply(step, window);
        removal ? endRemoveRows() : endInsertRows();
    }
    for (qint64 row : m_held.refresh(window))
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
}

void RecordListModel::rereadTexts() {
    if (!m_held.isEmpty())
        Q_EMIT dataChanged(index(static_cast<int>(m_held.first())), index(static_cast<int>(m_held.end() - 1)));
}

void RecordListModel::setCounted(bool counted) {
    if (counted == m_counted) return;
    m_counted = counted;
    Q_EMIT countedChanged();
}

void RecordListModel::setState(State state, const QString& errorText) {
    if (state == m_state && errorText == m_errorText) return;
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

void RecordListModel::setProblems(const QList<FilterProblem>& problems) {
    QVariantList list;
    for (const FilterProblem& problem : problems)
        list << QVariantMap{{u"start"_s, problem.start},
                            {u"length"_s, problem.length},
                            {u"message"_s, problem.message},
                            {u"valid"_s, problem.valid}};
    if (list == m_problems) return;
    m_problems = list;
    Q_EMIT problemsChanged();
}

} // namespace autospace
