// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

/// An order as a list's model writes it ("-starts_at,code") and as a table's head shows it.
QtObject {
    property string text: ""

    readonly property string first: text.split(",")[0]
    readonly property bool descending: first.startsWith("-")
    /// The role whose column is marked.
    readonly property string role: first.replace(/^-/, "")

    /// By one column; what was first before decides between equals.
    function sorted(role: string, descending: bool): string {
        const field = role.replace(/_text$/, "");
        const rest = text.split(",").filter(key => key !== "" && key.replace(/^-/, "") !== field).slice(0, 2);
        return [(descending ? "-" : "") + field, ...rest].join(",");
    }
}
