// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

namespace autospace {

// Header fields in their order of arrival, names compared without regard to case.
// All bytes sit in one block, so that a request's headers cost one allocation. Whatever is stored
// can be written to the wire: control characters in a value become spaces, so that a value can
// never start a second header line. Values passed in must not be views of the same headers.
class HttpHeaders {
public:
    // Appends a field; several of one name may stand side by side. The name is kept in lower case.
    void add(QByteArrayView name, QByteArrayView value);
    // Replaces every field of this name by one.
    void set(QByteArrayView name, QByteArrayView value);
    void remove(QByteArrayView name);

    [[nodiscard]] bool contains(QByteArrayView name) const { return indexOf(name) >= 0; }
    // The first value, without surrounding blanks; a null view when there is none.
    // The view lives as long as the headers stay unchanged.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] QByteArrayView nameAt(qsizetype index) const;
    [[nodiscard]] QByteArrayView valueAt(qsizetype index) const;

    // A token of RFC 9110 section 5.6.2: what a field name may consist of.
    [[nodiscard]] static bool isToken(QByteArrayView text);

private:
    struct Entry {
        quint32 name;
        quint32 nameSize;
        quint32 value;
        quint32 valueSize;
    };
    [[nodiscard]] qsizetype indexOf(QByteArrayView name, qsizetype from = 0) const;

    QByteArray m_bytes;
    QVarLengthArray<Entry, 12> m_entries;
};

} // namespace autospace
