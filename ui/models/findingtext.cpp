// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingtext.h"

#include "cli/wording.h"
#include "models/fieldtext.h"

#include <QFileInfo>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

struct FindingsWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Findings)
};

std::string argumentText(const base::Argument& argument, const Format& format)
{
    if (const auto* amount = std::get_if<base::Amount>(&argument))
        return format.amount(amount->value, amount->unit).toStdString();
    QString text = fromPlan(std::get<std::string>(argument));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.toStdString();
}

} // namespace

QString findingText(const base::Finding& finding, const Format& format)
{
    std::vector<std::string> arguments;
    for (const base::Argument& argument : finding.arguments)
        arguments.push_back(argumentText(argument, format));
    if (const char* english = cli::messageText(finding.code)) {
        const QString translated = QCoreApplication::translate("wording", english);
        return fromPlan(cli::filled(translated.toStdString(), arguments));
    }
    QString text = fromPlan(finding.code).replace(u'_', u' ');
    for (const std::string& argument : arguments)
        text += u' ' + fromPlan(argument);
    return text;
}

QString locatedFindingText(const base::Finding& finding, const Format& format)
{
    const QString text = findingText(finding, format);
    const QString file = QFileInfo(fromPlan(finding.place.file)).fileName();
    if (finding.place.line <= 0)
        return file.isEmpty() ? text : file + u": "_s + text;
    const QString place = FindingsWords::tr("line %1, column %2").arg(finding.place.line).arg(finding.place.column);
    return (file.isEmpty() ? place : file + u", "_s + place) + u": "_s + text;
}

QString severitySign(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Info:
        return u"ⓘ"_s;
    case base::Severity::Warning:
        return u"▲"_s;
    case base::Severity::Error:
        return u"✕"_s;
    }
    return {};
}

QString severityLabel(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Info:
        return FindingsWords::tr("note");
    case base::Severity::Warning:
        return FindingsWords::tr("to check");
    case base::Severity::Error:
        return FindingsWords::tr("problem");
    }
    return {};
}

} // namespace evenhost::models
