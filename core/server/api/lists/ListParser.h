// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/lists/ListRequest.h"
#include "core/server/http/ApiError.h"
#include "core/server/http/QueryParameters.h"
#include "core/server/sync/CursorSigner.h"

namespace autospace {

// Reads the parameters of a list: filter[field]=…, filter[field][op]=…, search, sort, page[size], page[after], fields
// and count. Everything that is wrong is reported at once, each with what is allowed there.
class ListParser {
public:
    ListParser(const RecordType& type, const CursorSigner& signer) : m_type(type), m_signer(signer) {}

    [[nodiscard]] std::expected<ListRequest, ApiError> parse(const QueryParameters& parameters);

    // What the next page is asked for with, after this record.
    [[nodiscard]] static QByteArray cursorAfter(const ListRequest& request, const Record& record,
                                                const CursorSigner& signer);

private:
    void readParameter(const QString& name, const QString& value);
    void readFilter(const QString& name, const QString& value);
    void readSort(const QString& value);
    void readFields(const QString& value);
    void readPageSize(const QString& value);
    void readCount(const QString& value);
    void readCursor(const QString& value);
    void complain(const QString& parameter, const QString& code, const QString& detail);
    [[nodiscard]] QStringList names(bool (*fits)(const Field&)) const;

    const RecordType& m_type;
    const CursorSigner& m_signer;
    ListRequest m_request;
    QString m_cursor;
    QList<ErrorItem> m_errors;
};

} // namespace autospace
