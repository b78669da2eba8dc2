// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/HostileTexts.h"

namespace autospace {

using namespace Qt::StringLiterals;

static const QStringList& seeds() {
    static const QStringList list{
        u"'; DROP TABLE bookings; --"_s,
        u"' OR '1'='1"_s,
        u"\" OR \"\"=\""_s,
        u"1); DELETE FROM spaces WHERE (1=1"_s,
        u"%' ESCAPE '!"_s,
        u"_%_"_s,
        u"\\'"_s,
        u"$$; SELECT 1; $$"_s,
        u"?1 :name @p $1"_s,
        u"x'00'"_s,
        u"<script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<b>bold</b><br/>"_s,
        u"<a href=\"file:///etc/passwd\">here</a>"_s,
        u"&lt;i&gt;&amp;&#0;"_s,
        u"<![CDATA[x]]>"_s,
        u"</textarea>"_s,
        u"<font color=\"red\" size=\"99\">big</font>"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"=HYPERLINK(\"http://x\")"_s,
        u"+1+1"_s,
        u"-2+3"_s,
        u"@SUM(A1)"_s,
        u"\t=1"_s,
        u"../../../../etc/passwd"_s,
        u"..\\..\\windows"_s,
        u"C:\\con"_s,
        u"file:///dev/null"_s,
        u"~/.ssh/id"_s,
        u"%s%s%n"_s,
        u"%1 %2 %L1"_s,
        u"{0} {{x}} ${x} #{x}"_s,
        u"$(id) `id` | id"_s,
        u"{\"a\":1}"_s,
        u"[1,2"_s,
        u"null"_s,
        u"true"_s,
        u"NaN"_s,
        u"\\u0041"_s,
        u"\\n\\r"_s,
        u"a\\"_s,
        u"\"quoted\""_s,
        u"a,b;c|d"_s,
        u"'single'"_s,
        u"\u202Ereversed"_s,
        u"\u2066isolated\u2069"_s,
        u"\u200Bzero\u200Dwidth\uFEFF"_s,
        u"Z\u0351\u0300\u0316a\u0334\u0350l\u0337g\u0321o\u0489"_s,
        u"\U0001F697\U0001F469\u200D\U0001F52C\U0001F3FD"_s,
        u"\u05D0\u05D1\u05D2 \u0645\u0631\u062D\u0628\u0627"_s,
        u"\u1E9E\u00DF\uFB03\u0130\u0131"_s,
        u"e\u0301 \u00E9"_s,
        u"\U00020000\U0010FFFD"_s,
        u"\u2028line\u2029paragraph"_s,
        u"\u00AD\u034Fsoft"_s,
        u"admin@x.example\r\nBcc: y@x.example"_s,
        u"http://x/?a=b&c=d#e"_s,
        u"CON"_s,
        u"undefined"_s,
    };
    return list;
}

QStringList hostileTexts() {
    QStringList texts;
    const QStringList& parts = seeds();
    for (const QString& one : parts) {
        texts << one << u"Anna "_s + one << one + u" Muster"_s;
        for (const QString& other : parts)
            texts << one + other;
    }
    texts << QString(120, u'a') << QString(60, QChar(0x0301)).prepend(u'e') << u" padded "_s;
    return texts;
}

} // namespace autospace
