// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordSelection.h"

#include "core/domain/schema/QueryMatcher.h"

#include <algorithm>

namespace autospace {

namespace {

// Read in one go; between two of them other lists are served.
constexpr qint64 pieceRows = 5000;

QList<RowRun> runsOf(const QList<int>& edges) {
    QList<RowRun> runs;
    for (qsizetype i = 0; i + 1 < edges.size(); i += 2)
        runs << RowRun{edges[i], edges[i + 1]};
    return runs;
}

qint64 rowsOf(const QList<RowRun>& runs) {
    qint64 rows = 0;
    for (const RowRun& run : runs)
        rows += run.count();
    return rows;
}

} // namespace

void RecordSelection::setModel(RecordListModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &RecordListModel::countChanged, this, &RecordSelection::changed);
        // "All that match" is about the filter that was seen when it was chosen.
        const auto narrow = [this] { m_all ? clear() : onChanged(m_model->collection(), {}); };
        connect(model, &RecordListModel::filterChanged, this, narrow);
        connect(model, &RecordListModel::scopeChanged, this, narrow);
        connect(model, &RecordListModel::settled, this, &RecordSelection::lookAgain);
        connect(model, &RecordListModel::collectionChanged, this, &RecordSelection::clear);
        connect(model, &RecordListModel::clientChanged, this, &RecordSelection::open);
    }
    Q_EMIT modelChanged();
    open();
}

void RecordSelection::open() {
    if (m_client) m_client->disconnect(this);
    if (m_source) m_source->disconnect(this);
    m_client = m_model ? m_model->client() : nullptr;
    m_source = m_client ? m_client->records() : nullptr;
    if (m_client) connect(m_client, &Client::openChanged, this, &RecordSelection::open);
    if (m_source) connect(m_source, &RecordSource::changed, this, &RecordSelection::onChanged);
    // The list may have been told first, and its one row be chosen already.
    if (!m_source || m_all || count() > 1) clear();
}

bool RecordSelection::contains(const QString& id) const {
    const auto parsed = Id::parse(id);
    if (!parsed) return false;
    return m_all ? !m_leftOut.contains(*parsed) : m_isChosen.contains(*parsed);
}

void RecordSelection::reset() {
    ++m_asked;
    m_all = false;
    m_rowsToRead = 0;
    m_chosen.clear();
    m_isChosen.clear();
    m_leftOut.clear();
    m_toggled.clear();
    m_doubtful.clear();
}

void RecordSelection::take(const QList<Id>& ids) {
    for (const Id& id : ids)
        if (!m_isChosen.contains(id)) {
            m_isChosen.insert(id);
            m_chosen << id;
        }
}

void RecordSelection::set(const QStringList& ids) {
    reset();
    QList<Id> known;
    for (const QString& text : ids)
        if (const auto id = Id::parse(text)) known << *id;
    take(known);
    Q_EMIT changed();
}

void RecordSelection::chooseRows(const QList<int>& edges) {
    const QList<RowRun> runs = runsOf(edges);
    const qint64 rows = rowsOf(runs);
    if (!m_model || rows == 0) return clear();
    if (rows > 1 && rows == m_model->count()) return selectAll();
    reset();
    if (const auto held = heldIds(runs))
        take(*held);
    else
        read(runs);
    Q_EMIT changed();
}

std::optional<QList<Id>> RecordSelection::heldIds(const QList<RowRun>& runs) const {
    QList<Id> ids;
    for (const RowRun& run : runs)
        for (qint64 row = run.first; row <= run.last; ++row) {
            const RecordRow* held = m_model->held().at(row);
            if (!held) return std::nullopt;
            ids << held->record->id;
        }
    return ids;
}

void RecordSelection::read(const QList<RowRun>& runs) {
    if (!m_source) return;
    m_rowsToRead = static_cast<int>(rowsOf(runs));
    const ListQuery list = m_model->listQuery();
    readNext({RowRun::pieces(runs, pieceRows), list, list.around.now, m_model->held().run(), {}});
}

void RecordSelection::readNext(Reading reading) {
    if (reading.pieces.isEmpty()) return take(reading);
    const auto work = [piece = reading.pieces.takeFirst(), list = reading.list, now = reading.now,
                       known = reading.known](const RecordReader& reader) {
        return piece.ids(reader, *list.type, list.read(now, &reader).query, known);
    };
    m_source->read(work).then(this, [this, reading, asked = m_asked](const Read<std::optional<QList<Id>>>& ids) mutable {
        if (asked != m_asked) return;
        if (!ids) {
            Q_EMIT readFailed(ids.error().message);
            return clear();
        }
        if (!*ids) return askAgain();
        reading.ids << **ids;
        readNext(std::move(reading));
    });
}

void RecordSelection::take(const Reading& reading) {
    const QSet<Id> toggled = std::exchange(m_toggled, {});
    m_rowsToRead = 0;
    take(reading.ids);
    for (const Id& id : toggled)
        flip(id);
    Q_EMIT changed();
}

// The change that made the rows differ is on its way to the model, and moves the rows of the table.
void RecordSelection::askAgain() {
    connect(m_model, &RecordListModel::settled, this, [this, asked = m_asked] {
        if (asked == m_asked) Q_EMIT rowsMoved();
    }, Qt::SingleShotConnection);
    m_model->reload();
}

void RecordSelection::flip(const Id& id) {
    if (!m_isChosen.remove(id)) return take(QList{id});
    m_chosen.removeOne(id);
}

void RecordSelection::toggle(const QString& id) {
    const auto parsed = Id::parse(id);
    if (!parsed) return;
    QSet<Id>* marks = m_all ? &m_leftOut : reading() ? &m_toggled : nullptr;
    if (!marks)
        flip(*parsed);
    else if (!marks->remove(*parsed))
        marks->insert(*parsed);
    Q_EMIT changed();
}

void RecordSelection::selectAll() {
    reset();
    m_all = true;
    Q_EMIT changed();
}

void RecordSelection::clear() {
    reset();
    Q_EMIT changed();
}

// One chosen record is where the keyboard is, and follows it; of several, those that the list no longer shows are let
// go once it is settled.
void RecordSelection::onChanged(const QString& collection, const QList<Id>& ids) {
    if (!m_model || collection != m_model->collection()) return;
    const QSet<Id>& known = m_all ? m_leftOut : m_isChosen;
    if (known.size() < (m_all ? 1 : 2)) return;
    if (ids.isEmpty())
        m_doubtful = known;
    else
        for (const Id& id : ids)
            if (known.contains(id)) m_doubtful.insert(id);
}

void RecordSelection::lookAgain() {
    if (m_looking || m_doubtful.isEmpty() || !m_source) return;
    m_looking = true;
    const auto work = [list = m_model->listQuery(), doubtful = std::exchange(m_doubtful, {})](const RecordReader& reader) {
        const Query query = list.read(list.around.now, &reader).query;
        QSet<Id> gone;
        for (const Id& id : doubtful)
            if (const RecordPtr record = reader.find(*list.type, id); !record || !QueryMatcher::matches(*record, query))
                gone.insert(id);
        return gone;
    };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<QSet<Id>>& gone) {
        m_looking = false;
        if (gone && asked == m_asked) letGoOf(*gone);
        lookAgain();
    });
}

void RecordSelection::letGoOf(const QSet<Id>& gone) {
    if (gone.isEmpty()) return;
    m_leftOut -= gone;
    m_isChosen -= gone;
    m_chosen.removeIf([&gone](const Id& id) { return gone.contains(id); });
    Q_EMIT changed();
}

QStringList RecordSelection::ids() const {
    QStringList texts;
    for (const Id& id : m_chosen)
        texts << id.toString();
    return texts;
}

int RecordSelection::count() const {
    if (m_all) return std::max(0, (m_model ? m_model->count() : 0) - static_cast<int>(m_leftOut.size()));
    return reading() ? m_rowsToRead : static_cast<int>(m_chosen.size());
}

} // namespace autospace
