// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordItem.h"

#include "models/records/RowResolver.h"

namespace autospace {

using namespace std::chrono_literals;

RecordItem::RecordItem(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    connect(&m_soon, &QTimer::timeout, this, &RecordItem::reload);
}

void RecordItem::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &RecordItem::reset);
        connect(client, &Client::formatsChanged, this, &RecordItem::changed);
    }
    Q_EMIT clientChanged();
    reset();
}

void RecordItem::setCollection(const QString& collection) {
    if (collection == m_collection) return;
    m_collection = collection;
    Q_EMIT collectionChanged();
    reset();
}

void RecordItem::setRecordId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_id) return;
    m_id = parsed;
    Q_EMIT recordIdChanged();
    reset();
}

void RecordItem::reset() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    m_row.reset();
    m_state = m_source && !m_id.isNull() ? Loading : None;
    Q_EMIT changed();
    if (!m_source) return;
    // What the record refers to may have been renamed as well; one read is cheap.
    connect(m_source, &RecordSource::changed, this, [this] { m_soon.start(); });
    reload();
}

void RecordItem::reload() {
    ++m_asked;
    const RecordType* type = m_source ? m_client->registry().record(m_collection) : nullptr;
    if (!type || m_id.isNull()) return;
    const auto find = [type, id = m_id, registry = &m_client->registry()](const RecordReader& reader) {
        const RecordPtr record = reader.find(*type, id);
        if (!record || record->deletedAt) return std::optional<RecordRow>();
        return std::optional(RowResolver(reader, *registry).rows({record}).front());
    };
    m_source->read(find).then(this, [this, asked = m_asked](const Read<std::optional<RecordRow>>& answer) {
        if (asked == m_asked) take(answer);
    });
}

void RecordItem::take(const Read<std::optional<RecordRow>>& answer) {
    const State before = m_state;
    const QString error = answer ? QString() : answer.error().message;
    m_state = !answer ? Failed : *answer ? Ready : Missing;
    const bool same = answer && *answer == m_row && before == m_state;
    m_errorText = error;
    if (answer) m_row = *answer;
    if (!same) Q_EMIT changed();
}

QVariantMap RecordItem::values() const {
    if (!m_row || !m_client) return {};
    return RecordRoles(m_row->record->recordType()).all(*m_row, m_client->formats(), m_client->now());
}

} // namespace autospace
