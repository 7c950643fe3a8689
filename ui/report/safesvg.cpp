// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/safesvg.h"

#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace evenhost::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostElements = 5'000;
constexpr int mostUses = 50;
constexpr int deepest = 64;
const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
const QString xlinkNamespace = u"http://www.w3.org/1999/xlink"_s;

/// Names come from the file: a long one must not become a long message.
base::Finding forbidden(const QString& what)
{
    constexpr qsizetype longest = 60;
    return base::problem("logo_svg_forbidden", {what.left(longest).toStdString()});
}

bool isShape(QStringView name)
{
    static const QSet<QString> shapes{u"svg"_s,     u"g"_s,        u"defs"_s,          u"path"_s,
                                      u"rect"_s,    u"circle"_s,   u"ellipse"_s,       u"line"_s,
                                      u"polygon"_s, u"polyline"_s, u"stop"_s,          u"linearGradient"_s,
                                      u"use"_s,     u"style"_s,    u"radialGradient"_s};
    return shapes.contains(name.toString());
}

/// Says nothing about the picture, or only what Qt does not draw anyway.
bool isIdle(QStringView name)
{
    return name == u"title" || name == u"desc" || name == u"metadata" || name == u"clipPath";
}

/// Styles may point at gradients of the same file and load nothing.
bool isHarmlessStyle(QStringView text)
{
    QString flat = text.toString().toLower();
    flat.remove(u' ').remove(u'\t').remove(u'\n').remove(u'\r').remove(u'"').remove(u'\'');
    if (flat.contains(u'@') || flat.contains(u'\\') || flat.contains(u"dasharray") || flat.contains(u"/*"))
        return false;
    for (qsizetype at = flat.indexOf(u"url("); at >= 0; at = flat.indexOf(u"url(", at + 1)) {
        if (flat.mid(at + 4, 1) != u"#")
            return false;
    }
    return true;
}

/// Rewrites while it reads.
class Rewriter
{
public:
    explicit Rewriter(const QByteArray& svg) : m_reader(svg), m_writer(&m_out) {}

    base::Result<QByteArray> run()
    {
        while (!m_reader.atEnd() && !m_problem) {
            m_reader.readNext();
            step();
        }
        if (m_problem)
            return *m_problem;
        if (m_reader.hasError() || !m_sawRoot)
            return base::problem("logo_damaged");
        if (m_uses.size() > mostUses)
            return base::problem("logo_too_large");
        for (const QString& used : m_uses) {
            // One step only: references that lead to references grow without end.
            if (m_holdsUse.contains(used))
                return forbidden(u"use"_s);
        }
        return m_out;
    }

private:
    void step()
    {
        switch (m_reader.tokenType()) {
        case QXmlStreamReader::DTD:
            if (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(u'['))
                m_problem = forbidden(u"!DOCTYPE"_s);
            break;
        case QXmlStreamReader::EntityReference:
            m_problem = forbidden(u"&"_s + m_reader.name().toString());
            break;
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            m_writer.writeEndElement();
            m_ids.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!m_ids.isEmpty() && m_inStyle == m_ids.size())
                style();
            break;
        default:
            break;
        }
    }

    void start()
    {
        const QString name = m_reader.name().toString();
        const bool own = m_reader.namespaceUri() == svgNamespace || m_reader.namespaceUri().isEmpty();
        if (!m_sawRoot && (!own || name != u"svg"_s)) {
            m_problem = base::problem("logo_damaged");
            return;
        }
        m_sawRoot = true;
        if (!own || isIdle(name)) {
            m_reader.skipCurrentElement();
            return;
        }
        if (!isShape(name)) {
            m_problem = forbidden(name);
            return;
        }
        if (++m_elements > mostElements || m_ids.size() >= deepest) {
            m_problem = base::problem("logo_too_large");
            return;
        }
        if (m_ids.isEmpty()) {
            m_writer.writeStartElement(name);
            m_writer.writeDefaultNamespace(svgNamespace);
            m_writer.writeNamespace(xlinkNamespace, u"xlink"_s);
        } else {
            m_writer.writeStartElement(name);
        }
        m_ids += m_reader.attributes().value(u"id"_s).toString();
        m_inStyle = name == u"style"_s ? m_ids.size() : 0;
        attributes(name);
    }

    void attributes(const QString& element)
    {
        const QXmlStreamAttributes given = m_reader.attributes();
        for (const QXmlStreamAttribute& attribute : given) {
            const QString name = attribute.name().toString();
            if (name == u"href"_s) {
                reference(element, attribute.value().toString());
                continue;
            }
            if (!attribute.namespaceUri().isEmpty() || name.startsWith(u"on"_s, Qt::CaseInsensitive)
                || name.contains(u"dasharray"_s) || name == u"clip-path"_s || name == u"type"_s)
                continue;
            if (!isHarmlessStyle(attribute.value())) {
                m_problem = forbidden(name);
                return;
            }
            m_writer.writeAttribute(name, attribute.value().toString());
        }
    }

    void reference(const QString& element, const QString& target)
    {
        if (!target.startsWith(u'#')) {
            m_problem = forbidden(u"href"_s);
            return;
        }
        m_writer.writeAttribute(xlinkNamespace, u"href"_s, target);
        if (element != u"use"_s)
            return;
        m_uses += target.mid(1);
        for (const QString& id : m_ids) {
            if (!id.isEmpty())
                m_holdsUse.insert(id);
        }
    }

    void style()
    {
        if (!isHarmlessStyle(m_reader.text()))
            m_problem = forbidden(u"style"_s);
        else
            m_writer.writeCharacters(m_reader.text().toString());
    }

    QByteArray m_out;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    QStringList m_ids; ///< of the open elements, empty ones too
    QStringList m_uses;
    QSet<QString> m_holdsUse; ///< ids of what has a reference inside
    qsizetype m_inStyle = 0;
    int m_elements = 0;
    bool m_sawRoot = false;
    std::optional<base::Finding> m_problem;
};

} // namespace

base::Result<QByteArray> safeSvg(const QByteArray& svg)
{
    return Rewriter(svg).run();
}

} // namespace evenhost::report
