// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/BulkRunner.h"

#include "models/commands/RejectionTexts.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

QString titleOf(const Record& record) {
    return toText(record.type().field(QString::fromLatin1(record.recordType().titleField()))->read(record));
}

} // namespace

void BulkRunner::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &BulkRunner::clear);
    Q_EMIT clientChanged();
}

void BulkRunner::start(const QString& command, const QVariantMap& arguments, RecordSelection* selection) {
    const bool busy = m_state == Collecting || m_state == Running;
    if (busy || !selection || !selection->model() || !m_client || !m_client->records()) return;
    clear();
    m_command = command;
    m_arguments = QJsonObject::fromVariantMap(arguments);
    setState(Collecting);
    collect(*selection);
}

// Which records match is settled before the first command runs, since each command may change what matches.
void BulkRunner::collect(RecordSelection& selection) {
    if (selection.reading()) {
        const auto onceRead = [this, run = m_run, chosen = QPointer(&selection)] {
            if (run == m_run && chosen) collect(*chosen);
        };
        connect(&selection, &RecordSelection::changed, this, onceRead, Qt::SingleShotConnection);
        return;
    }
    const ListQuery list = selection.model()->listQuery();
    const auto work = [list, all = selection.all(), ids = selection.chosen(), leftOut = selection.leftOut(),
                       now = m_client->now()](const RecordReader& reader) {
        return all ? itemsOf(reader, list, now, leftOut) : itemsOf(reader, *list.type, ids);
    };
    m_client->records()->read(work).then(this, [this, run = m_run](const Read<QList<Item>>& items) {
        if (run != m_run) return;
        if (items) return begin(*items);
        m_errorText = items.error().message;
        setState(Failed);
    });
}

QList<BulkRunner::Item> BulkRunner::itemsOf(const RecordReader& reader, const ListQuery& list, Instant now,
                                            const QSet<Id>& leftOut) {
    Query query = list.read(now, &reader).query;
    query.take(pageRows);
    QList<Item> items;
    for (;;) {
        const QList<RecordPtr> page = reader.select(*list.type, query);
        for (const RecordPtr& record : page)
            if (!leftOut.contains(record->id)) items << Item{record->id, titleOf(*record)};
        if (page.size() < pageRows) return items;
        query.after = RecordWindow::cursor(*page.back(), query);
    }
}

QList<BulkRunner::Item> BulkRunner::itemsOf(const RecordReader& reader, const RecordType& type, const QList<Id>& ids) {
    QList<Item> items;
    for (const Id& id : ids) {
        const RecordPtr record = reader.find(type, id);
        items << Item{id, record ? titleOf(*record) : id.toString()};
    }
    return items;
}

void BulkRunner::begin(QList<Item> items) {
    m_total = static_cast<int>(items.size());
    m_waiting = QQueue<Item>();
    m_waiting.append(items);
    setState(Running);
    next();
}

void BulkRunner::next() {
    if (m_state != Running) return;
    if (m_waiting.isEmpty()) {
        setState(Done);
        return Q_EMIT ended();
    }
    const Item item = m_waiting.dequeue();
    const CommandOrder request{.organization = m_client->actor().orgId,
                               .name = m_command,
                               .target = item.id,
                               .arguments = m_arguments,
                               .base = {}};
    m_client->commands()->run(request).then(this, [this, item, run = m_run](const CommandOutcome& outcome) {
        if (run == m_run) took(item, outcome);
    });
}

void BulkRunner::took(const Item& item, const CommandOutcome& outcome) {
    if (outcome) {
        ++m_succeeded;
    } else {
        beginInsertRows({}, failed(), failed());
        m_failures << Failure{item, outcome.error()};
        endInsertRows();
    }
    Q_EMIT changed();
    next();
}

void BulkRunner::stop() {
    if (m_state != Collecting && m_state != Running) return;
    // The command that is on its way is still counted when it answers.
    if (m_state == Collecting) ++m_run;
    setState(Stopped);
    Q_EMIT ended();
}

void BulkRunner::retryFailed() {
    if (m_state == Collecting || m_state == Running || m_failures.isEmpty()) return;
    QList<Item> items;
    for (const Failure& failure : std::as_const(m_failures))
        items << failure.item;
    const QString command = m_command;
    const QJsonObject arguments = m_arguments;
    clear();
    m_command = command;
    m_arguments = arguments;
    begin(items);
}

void BulkRunner::clear() {
    ++m_run;
    beginResetModel();
    m_failures.clear();
    endResetModel();
    m_waiting.clear();
    m_total = m_succeeded = 0;
    m_errorText.clear();
    setState(Idle);
}

void BulkRunner::setState(State state) {
    m_state = state;
    Q_EMIT changed();
}

int BulkRunner::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : failed(); }

QHash<int, QByteArray> BulkRunner::roleNames() const {
    return {{RecordIdRole, "recordId"_ba},
            {TitleRole, "title"_ba},
            {CodeRole, "code"_ba},
            {CauseRole, "cause"_ba},
            {DetailRole, "detail"_ba}};
}

QVariant BulkRunner::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= failed()) return {};
    const Failure& failure = m_failures[index.row()];
    switch (role) {
    case RecordIdRole: return failure.item.id.toString();
    case Qt::DisplayRole:
    case TitleRole: return failure.item.title;
    case CodeRole: return failure.refusal.rejection.code;
    case CauseRole: return RejectionTexts::title(failure.refusal, m_client->formats());
    case DetailRole: return RejectionTexts::detail(failure.refusal, m_client->formats());
    default: return {};
    }
}

} // namespace autospace
