// Skills of data, statistics and machine learning. Format: skill-table.ts.
export const DATA_SKILLS = `
# Databases
PostgreSQL = Postgres; PSQL < SQL
MySQL < SQL
MariaDB < SQL
SQLite < SQL
Microsoft SQL Server = MS SQL; MSSQL; SQL Server < SQL
Oracle Database = Oracle DB; Oracle SQL; Oracle 11g; Oracle 12c < SQL
IBM Db2 = DB2 < SQL
Sybase = SAP ASE < SQL
Teradata < SQL
SAP HANA = HANA ~ SAP
MongoDB = Mongo < NoSQL
Cassandra = Apache Cassandra < NoSQL
Redis < NoSQL
CouchDB = Couchbase < NoSQL
Neo4j < Graph databases
Graph databases < NoSQL
InfluxDB = TimescaleDB < Time series databases
Time series databases
HBase = Apache HBase < NoSQL
Memcached
NoSQL = NoSQL databases
Microsoft Access = MS Access
FileMaker = FileMaker Pro
Supabase
ClickHouse
CockroachDB
Vector databases = pgvector; Pinecone; Milvus; Weaviate
Database administration = DBA
Database design = Data modeling; Data modelling
Database management = RDBMS; Relational databases; DBMS; Databases
Query optimization = SQL tuning
Stored procedures
ORM = Object-relational mapping; Prisma; Sequelize; TypeORM
Data migration
Data replication
Master data management = MDM
# Data engineering
Data engineering
ETL = Extract transform load; ELT; ETL development
Data warehousing = Data warehouse; DWH
Data lakes = Data lake; Lakehouse
Data pipelines
Apache Spark = Spark; PySpark; Spark SQL < Big data
Hadoop = Apache Hadoop; HDFS; MapReduce < Big data
Hive = Apache Hive < Big data
Apache Flink = Flink < Big data
Apache Airflow = Airflow
dbt = Data build tool
Databricks = Delta Lake
Snowflake
Presto = Trino
Apache NiFi = NiFi
Talend < ETL
Informatica = Informatica PowerCenter < ETL
SSIS = SQL Server Integration Services < ETL
SSRS = SQL Server Reporting Services
SSAS = SQL Server Analysis Services
Pentaho < ETL
Alteryx
Big data
Stream processing = Real-time data; Streaming data
Data quality
Data governance
Data catalogues = Data catalog; Collibra
Metadata management
Data architecture
Data integration
Fivetran = Airbyte; Stitch
Apache Iceberg = Parquet; Avro
# Analysis and reporting
Data analysis = Data analytics; Data analyst skills
Business intelligence = BI
Business analytics
Data visualization = Data visualisation; Dataviz
Tableau < Data visualization
Microsoft Power BI = Power BI; PowerBI; DAX < Data visualization
Power Query ~ Microsoft Excel
Looker = Looker Studio; Google Data Studio < Data visualization
Qlik = QlikView; Qlik Sense < Data visualization
MicroStrategy < Business intelligence
SAP BusinessObjects = Business Objects < Business intelligence
IBM Cognos = Cognos < Business intelligence
Metabase = Superset < Business intelligence
Dashboards = Dashboarding
Reporting = Management reporting
KPI tracking = KPIs
A/B testing = Split testing; Experimentation
Google Analytics = GA4; Universal Analytics
Adobe Analytics = Omniture
Mixpanel = Amplitude
Matomo = Piwik
Web analytics
Forecasting = Demand forecasting
Survey design = Questionnaire design
Quantitative research = Quantitative analysis
Qualitative research = Qualitative analysis
Data collection
Data cleaning = Data cleansing; Data wrangling
Data entry = Data input
Data mining
Spreadsheets
Pivot tables ~ Microsoft Excel
# Statistics and science tools
Statistics = Statistical analysis; Statistical modeling; Statistical modelling
Regression analysis = Linear regression; Logistic regression
Hypothesis testing
Bayesian statistics = Bayesian inference
Time series analysis
Multivariate analysis
Survival analysis
Experimental design = Design of experiments; DoE
Econometrics
Biostatistics
Actuarial science
Operations research = Linear programming
Optimization = Mathematical optimization
Numerical analysis = Numerical methods
Monte Carlo simulation
SPSS = IBM SPSS
SAS = SAS programming; SAS Enterprise Guide
Stata
EViews
Minitab
JMP
GraphPad Prism
NVivo = ATLAS.ti; MAXQDA
Mathematica = Wolfram Mathematica
Maple
Octave = GNU Octave
LabVIEW
Simulink ~ MATLAB
NumPy < Python
pandas < Python
SciPy < Python
Matplotlib = Seaborn < Python
Plotly = Dash < Data visualization
Jupyter = Jupyter Notebook; JupyterLab
ggplot2 = tidyverse; dplyr < R
Shiny = R Shiny < R
Anaconda = Conda
# Machine learning
Machine learning = ML
Deep learning < Machine learning
Neural networks = CNN; RNN; LSTM < Deep learning
Artificial intelligence = AI
Natural language processing = NLP < Machine learning
Computer vision = Image processing; Image recognition < Machine learning
Reinforcement learning < Machine learning
Supervised learning = Classification < Machine learning
Unsupervised learning = Clustering < Machine learning
Recommender systems = Recommendation systems < Machine learning
Anomaly detection < Machine learning
Predictive modeling = Predictive modelling; Predictive analytics < Machine learning
Feature engineering < Machine learning
Speech recognition < Machine learning
Generative AI = GenAI < Artificial intelligence
Large language models = LLM; LLMs; GPT < Generative AI
Prompt engineering < Generative AI
Retrieval-augmented generation = RAG < Generative AI
LangChain = LlamaIndex < Generative AI
OpenAI API = ChatGPT API < Generative AI
Hugging Face = Transformers < Natural language processing
TensorFlow < Deep learning
Keras < Deep learning
PyTorch = Torch < Deep learning
scikit-learn = Sklearn; Scikit learn < Machine learning
XGBoost = LightGBM; CatBoost; Gradient boosting < Machine learning
Random forests = Decision trees < Machine learning
Support vector machines = SVM < Machine learning
OpenCV < Computer vision
YOLO = Object detection < Computer vision
spaCy = NLTK < Natural language processing
Word embeddings = Word2Vec; BERT < Natural language processing
Sentiment analysis = Text mining < Natural language processing
MLOps = ML operations
MLflow < MLOps
Kubeflow < MLOps
Weights & Biases < MLOps
Data science
Data annotation = Data labeling; Data labelling
Weka = RapidMiner; KNIME
Bioinformatics
Genomics = Next-generation sequencing; NGS
Geographic information systems = GIS
ArcGIS = Esri ArcGIS < Geographic information systems
QGIS < Geographic information systems
Remote sensing < Geographic information systems
Cartography < Geographic information systems
PostGIS < Geographic information systems
Google Earth Engine < Remote sensing
`;
