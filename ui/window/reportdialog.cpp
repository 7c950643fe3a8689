// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportdialog.h"

#include "documents/atomicsave.h"
#include "models/findingtext.h"
#include "report/document.h"
#include "report/language.h"
#include "report/paperview.h"
#include "report/print.h"
#include "session/formatsource.h"
#include "settings/settings.h"
#include "theme/chinesefont.h"
#include "theme/theme.h"
#include "window/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using report::Section;

namespace {

constexpr int choicesWidth = 284;
constexpr int typingPause = 250; ///< milliseconds after the last letter
constexpr double zoomStep = 1.2;

/// The code of the language the window speaks, as far as a paper has it.
QString windowLanguage()
{
    const QLocale locale;
    for (const QString& code : report::paperLanguages()) {
        if (report::paperLocale(code).language() == locale.language())
            return code;
    }
    return u"en"_s;
}

QLabel* labelFor(QWidget* field, const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    QPalette soft = label->palette();
    soft.setColor(QPalette::WindowText, theme::colours(label).softInk);
    label->setPalette(soft);
    field->setAccessibleName(text);
    return label;
}

QLabel* headingOf(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::TextRole::Heading));
    return label;
}

} // namespace

ReportDialog::ReportDialog(Context context, ReportSource source, Purpose purpose)
    : QDialog(context.window)
    , m_context(context)
    , m_source(std::move(source))
    , m_windowLanguage(windowLanguage())
    , m_view(new report::PaperView)
    , m_onePage(new QCheckBox(tr("One page: the decision alone")))
    , m_paper(new QComboBox)
    , m_language(new QComboBox)
    , m_confidentiality(new QLineEdit)
    , m_chooseLogo(new QPushButton(tr("Choose …")))
    , m_removeLogo(new QPushButton(tr("Remove")))
    , m_logoName(new QLabel)
    , m_pages(new QLineEdit)
    , m_problem(new QLabel)
    , m_pageLabel(new QLabel)
    , m_save(new QPushButton(tr("Save PDF …")))
    , m_print(new QPushButton(tr("Print …")))
    , m_typing(new QTimer(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(choices());
    upper->addWidget(m_view, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(upper, 1);
    rows->addWidget(foot(purpose));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &ReportDialog::rebuild);
    connect(m_view, &report::PaperView::pageShown, this, &ReportDialog::showPage);
    // Only a button of the dialog can be its default.
    (purpose == Purpose::Save ? m_save : m_print)->setDefault(true);
    readSettings();
    const QSize room = context.window ? context.window->size() : QSize(1280, 800);
    resize(QSize(1040, 780).boundedTo(room));
    rebuild();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::addSections(QVBoxLayout* column)
{
    const std::vector<std::pair<Section, QString>> names{{Section::Decision, tr("Decision")},
                                                         {Section::Options, tr("Options side by side")},
                                                         {Section::Sizing, tr("Sizing")},
                                                         {Section::Sensitivity, tr("Sensitivity and scenarios")},
                                                         {Section::Assumptions, tr("Assumptions register")},
                                                         {Section::Method, tr("Method, checks and limits")}};
    column->addWidget(headingOf(tr("Sections")));
    for (const auto& [section, name] : names) {
        auto* box = new QCheckBox(name);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::changed);
        column->addWidget(box);
        m_sections.emplace_back(section, box);
    }
    column->addWidget(m_onePage);
    m_onePage->setObjectName(u"onePage"_s);
    connect(m_onePage, &QCheckBox::toggled, this, &ReportDialog::changed);
}

QWidget* ReportDialog::choices()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 4 * theme::step);
    column->setSpacing(theme::step);
    addSections(column);

    column->addSpacing(4 * theme::step);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("A4"), u"a4"_s);
    m_paper->addItem(tr("Letter"), u"letter"_s);
    m_language->setObjectName(u"language"_s);
    for (const QString& code : report::paperLanguages()) {
        if (!theme::canShow(report::paperLocale(code)))
            continue; // the View menu says which font is missing
        // In its own language: who needs it can read it.
        QString name = QLocale(code).nativeLanguageName();
        if (code == u"en"_s)
            name = u"English"_s;
        else if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_language->addItem(name, code);
    }
    for (QComboBox* box : {m_paper, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    column->addWidget(labelFor(m_paper, tr("Paper")));
    column->addWidget(m_paper);
    column->addWidget(labelFor(m_language, tr("Language")));
    column->addWidget(m_language);

    m_confidentiality->setObjectName(u"confidentiality"_s);
    m_confidentiality->setMaxLength(120);
    m_confidentiality->setPlaceholderText(tr("such as: Commercial in confidence"));
    connect(m_confidentiality, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    column->addWidget(labelFor(m_confidentiality, tr("Line at the foot of each page")));
    column->addWidget(m_confidentiality);

    m_chooseLogo->setObjectName(u"chooseLogo"_s);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_logoName->setTextFormat(Qt::PlainText);
    auto* logo = new QHBoxLayout;
    logo->addWidget(m_chooseLogo);
    logo->addWidget(m_removeLogo);
    logo->addStretch();
    connect(m_chooseLogo, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { loadLogo({}, true); });
    column->addWidget(labelFor(m_chooseLogo, tr("Logo: a PNG or SVG picture")));
    column->addWidget(m_logoName);
    column->addLayout(logo);

    m_pages->setObjectName(u"pages"_s);
    m_pages->setPlaceholderText(tr("all, or such as: 1-3, 5"));
    connect(m_pages, &QLineEdit::textChanged, this, &ReportDialog::checkPages);
    column->addWidget(labelFor(m_pages, tr("Pages to print")));
    column->addWidget(m_pages);
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(10 * theme::step);
    column->addWidget(m_problem);
    column->addStretch();
    for (QPushButton* button : {m_chooseLogo, m_removeLogo})
        button->setAutoDefault(false);
    // Wider only where a language needs it; what is chosen later is elided or wraps.
    panel->setFixedWidth(std::max(choicesWidth, panel->minimumSizeHint().width()));
    return panel;
}

QWidget* ReportDialog::foot(Purpose purpose)
{
    auto* panel = new QWidget;
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(5 * theme::step, 3 * theme::step, 5 * theme::step, 3 * theme::step);
    row->setSpacing(2 * theme::step);
    m_save->setObjectName(u"savePdf"_s);
    m_print->setObjectName(u"print"_s);
    auto* closing = new QPushButton(tr("Close"));
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    const auto zoom = [this](const QString& text, const QString& help, const auto& slot) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setToolTip(help.toHtmlEscaped());
        button->setAccessibleName(help);
        button->setMinimumSize(theme::controlHeight, theme::controlHeight);
        connect(button, &QToolButton::clicked, this, slot);
        return button;
    };
    row->addWidget(closing);
    row->addStretch();
    row->addWidget(m_pageLabel);
    row->addWidget(zoom(u"−"_s, tr("Smaller"), [this] { m_view->zoomBy(1.0 / zoomStep); }));
    row->addWidget(zoom(u"+"_s, tr("Larger"), [this] { m_view->zoomBy(zoomStep); }));
    row->addWidget(zoom(tr("Fit"), tr("Fit the width"), [this] { m_view->setZoom(0.0); }));
    row->addStretch();
    row->addWidget(purpose == Purpose::Save ? m_print : m_save);
    row->addWidget(purpose == Purpose::Save ? m_save : m_print);
    QPushButton* first = purpose == Purpose::Save ? m_save : m_print;
    first->setProperty("primary", true);
    return panel;
}

void ReportDialog::readSettings()
{
    const settings::Settings& settings = *m_context.settings;
    const QSignalBlocker quietPaper(m_paper);
    const QSignalBlocker quietLanguage(m_language);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.reportPaper())));
    const QString language = settings.reportLanguage();
    m_language->setCurrentIndex(std::max(0, m_language->findData(language.isEmpty() ? m_windowLanguage : language)));
    m_confidentiality->setText(settings.reportFootLine());
    loadLogo(settings.reportLogo(), false);
}

report::ReportOptions ReportDialog::options() const
{
    report::ReportOptions options;
    options.sections.clear();
    for (const auto& [section, box] : m_sections) {
        if (box->isChecked())
            options.sections.push_back(section);
    }
    options.onePage = m_onePage->isChecked();
    options.paper = m_paper->currentData().toString() == u"letter"_s ? report::Paper::Letter : report::Paper::A4;
    const QString language = m_language->currentData().toString();
    options.format = m_context.formats->format();
    if (language != m_windowLanguage) {
        options.language = language;
        options.format = models::Format(report::paperLocale(language), m_source.plan->currency);
    }
    options.confidentiality = m_confidentiality->text();
    options.logo = m_logo;
    options.attachment = m_source.planText;
    return options;
}

void ReportDialog::changed()
{
    settings::Settings& settings = *m_context.settings;
    settings.setReportPaper(m_paper->currentData().toString());
    const QString language = m_language->currentData().toString();
    settings.setReportLanguage(language == m_windowLanguage ? QString() : language);
    rebuild();
}

void ReportDialog::rebuild()
{
    m_typing->stop();
    m_context.settings->setReportFootLine(m_confidentiality->text());
    const bool something = m_onePage->isChecked() || std::ranges::any_of(m_sections, [](const auto& section) {
                               return section.second->isChecked();
                           });
    for (const auto& [section, box] : m_sections)
        box->setEnabled(!m_onePage->isChecked());
    const report::ReportInput input{*m_source.plan, *m_source.catalogue, *m_source.evaluation, m_source.scenarios};
    m_view->setDocument(something ? std::make_shared<const report::Document>(input, options()) : nullptr);
    checkPages();
}

void ReportDialog::showPage(int page)
{
    const auto& document = m_view->document();
    m_pageLabel->setText(document ? tr("Page %1 of %2").arg(page + 1).arg(document->pageCount()) : QString());
}

void ReportDialog::checkPages()
{
    const auto& document = m_view->document();
    const bool known = document && report::pagesOf(m_pages->text(), document->pageCount());
    m_save->setEnabled(document != nullptr);
    m_print->setEnabled(known);
    if (!document)
        m_problem->setText(tr("Choose at least one section."));
    else if (!known)
        m_problem->setText(tr("The report has pages 1 to %1: write such as 1-3, 5.").arg(document->pageCount()));
    else
        m_problem->clear();
}

void ReportDialog::chooseLogo()
{
    const QString path = m_context.dialogs->openFile(this, tr("Choose a logo"), QFileInfo(m_logoFile).absolutePath(),
                                                     tr("Pictures (*.png *.svg)"));
    if (!path.isEmpty())
        loadLogo(path, true);
}

/// A file that cannot be taken leaves the one before.
void ReportDialog::loadLogo(const QString& path, bool chosen)
{
    auto logo = path.isEmpty() ? base::Result<report::Logo>(report::Logo()) : report::Logo::fromFile(path);
    if (!logo && chosen) {
        showProblem(tr("“%1” cannot be used as a logo.").arg(QFileInfo(path).fileName()), logo.error());
        return;
    }
    m_logo = logo ? std::move(*logo) : report::Logo();
    m_logoFile = m_logo.isEmpty() ? QString() : path;
    m_logoName->setText(m_logoFile.isEmpty() ? tr("none") : QFileInfo(m_logoFile).fileName());
    m_removeLogo->setEnabled(!m_logoFile.isEmpty());
    if (chosen) {
        m_context.settings->setReportLogo(m_logoFile);
        rebuild();
    }
}

void ReportDialog::showProblem(const QString& what, const base::Findings& findings)
{
    QStringList details;
    for (const base::Finding& finding : findings)
        details += models::findingText(finding, m_context.formats->format());
    m_context.dialogs->showProblems(this, what, details);
}

void ReportDialog::save()
{
    if (m_typing->isActive())
        rebuild();
    QString path =
        m_context.dialogs->saveFile(this, tr("Export the report"), m_source.suggestedFile, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    base::Result<QByteArray> bytes = QByteArray();
    {
        Progress progress(tr("Making the report …"), this, m_patience);
        bytes = report::renderDocument(*m_view->document(), std::ref(progress));
    }
    if (!bytes) {
        if (bytes.error().front().code != "report_cancelled")
            showProblem(tr("“%1” could not be written.").arg(QFileInfo(path).fileName()), bytes.error());
        return;
    }
    const auto saved =
        documents::saveBytes(QFile::encodeName(path).toStdString(),
                             std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (saved)
        accept();
    else
        showProblem(tr("“%1” could not be written.").arg(QFileInfo(path).fileName()), saved.error());
}

void ReportDialog::print()
{
    if (m_typing->isActive())
        rebuild();
    const auto document = m_view->document();
    const auto pages = report::pagesOf(m_pages->text(), document->pageCount());
    QPrinter printer(QPrinter::HighResolution);
    report::prepare(printer, *document);
    if (!pages || !m_context.dialogs->choosePrinter(this, printer))
        return;
    base::Result<base::Done> printed = base::Done{};
    {
        Progress progress(tr("Printing …"), this, m_patience);
        printed = report::printDocument(*document, printer, *pages, std::ref(progress));
    }
    if (printed)
        accept();
    else if (printed.error().front().code != "report_cancelled")
        showProblem(tr("The report could not be printed."), printed.error());
}

} // namespace evenhost::window
