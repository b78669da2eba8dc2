// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/PageReader.h"

#include "net/sync/JsonTree.h"
#include "net/sync/RecordReader.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using simdjson::dom::array;
using simdjson::dom::object;
using Step = std::expected<void, QString>;

QString textOf(const object& json, std::string_view name) {
    std::string_view text;
    return json[name].get_string().get(text) ? QString() : JsonTree::toText(text);
}

bool flagOf(const object& json, std::string_view name) {
    bool flag = false;
    return !json[name].get_bool().get(flag) && flag;
}

Step readRecord(PullChange& change, const object& json) {
    object fields;
    const auto record = change.type->makeRecord();
    if (!json["record"].get_object().get(fields))
        if (const auto read = RecordReader::read(*record, fields); !read)
            return std::unexpected(u"%1 %2: %3"_s.arg(change.type->collection(), change.id.toString(),
                                                      read.error().front().detail.text()));
    if (record->id != change.id)
        return std::unexpected(u"%1 %2 carries another id."_s.arg(change.type->collection(), change.id.toString()));
    change.record = record;
    return {};
}

Step readChange(const Registry& registry, const object& json, PullPage& page) {
    const QString collection = textOf(json, "collection");
    const RecordType* type = registry.record(collection);
    if (!type) return {};
    const auto id = Id::parse(textOf(json, "id"));
    if (!id) return std::unexpected(u"A change in %1 has no id."_s.arg(collection));
    PullChange change{type, *id, nullptr};
    if (!flagOf(json, "forget"))
        if (auto read = readRecord(change, json); !read) return read;
    page.changes << std::move(change);
    return {};
}

} // namespace

std::expected<PullPage, QString> PageReader::read(const QByteArray& body) const {
    const auto notAPage = std::unexpected(u"The answer is not a page of changes."_s);
    simdjson::dom::parser parser;
    object json;
    array changes;
    if (parser.parse(body.constData(), static_cast<size_t>(body.size())).get_object().get(json)) return notAPage;
    PullPage page;
    page.cursor = textOf(json, "cursor");
    if (page.cursor.isEmpty() || json["changes"].get_array().get(changes)) return notAPage;
    if (int64_t sequence = 0; json["sequence"].get_int64().get(sequence) || sequence < 0)
        return notAPage;
    else
        page.sequence = sequence;
    page.more = flagOf(json, "more");
    page.reset = flagOf(json, "reset");
    page.resetReason = textOf(json, "reset_reason");
    page.serverTime = Instant::parse(textOf(json, "server_time")).value_or(Instant{});
    page.changes.reserve(static_cast<qsizetype>(changes.size()));
    for (const simdjson::dom::element entry : changes) {
        object change;
        if (entry.get_object().get(change)) continue;
        if (auto read = readChange(m_registry, change, page); !read) return std::unexpected(read.error());
    }
    return page;
}

} // namespace autospace
